package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * After which folder each temporary table is read no more. Kept to the end of a build they would
 * hold every figure a dozen times over.
 */
final class TableLifetimes {
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern TABLE = Pattern.compile("create or replace temp table (\\w+)");
  private static final Pattern READ_LATER =
      Pattern.compile("create or replace (?:temp )?(?:macro|view)");

  private final Map<String, String> lastFolders = new LinkedHashMap<>();
  // what a macro or view reads is read wherever it is named
  private final Map<String, Set<String>> readLater = new HashMap<>();
  private final Set<String> tables = new HashSet<>();

  private TableLifetimes() {}

  /** Read the files of folders in the order in which they run. */
  static TableLifetimes of(SchemaFiles files, List<String> folders) {
    var lifetimes = new TableLifetimes();
    for (String folder : folders) {
      files.sqlFiles(folder).forEach(file -> lifetimes.add(folder, file));
    }
    return lifetimes;
  }

  /** List the tables that nothing reads after a folder. */
  List<String> endingWith(String folder) {
    return lastFolders.entrySet().stream()
        .filter(table -> table.getValue().equals(folder))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(String folder, Path file) {
    String text = COMMENT.matcher(text(file)).replaceAll("");
    for (Matcher table = TABLE.matcher(text); table.find(); ) {
      tables.add(table.group(1));
    }

    Set<String> words = words(text);
    if (READ_LATER.matcher(text).find()) {
      readLater.put(file.getFileName().toString().replaceFirst("\\.sql$", ""), words);
    }
    words.stream().filter(tables::contains).forEach(table -> lastFolders.put(table, folder));
  }

  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
      words.addAll(readLater.getOrDefault(word.group(), Set.of()));
    }
    return words;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
