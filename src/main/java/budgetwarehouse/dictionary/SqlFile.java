package budgetwarehouse.dictionary;

import budgetwarehouse.warehouse.SchemaSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one SQL file of the build makes and what it reads, told by its text.
 *
 * <p>The house style makes this safe: one object a file, explicit joins, no relation behind a
 * comma. DuckDB keeps the text of views but not that of tables, and most objects are tables.
 */
final class SqlFile {
  private static final Pattern MADE =
      Pattern.compile(
          "(?m)^(?:create (?:or replace )?(?:temp )?(?:table|macro|view)|insert into) ([^\\s(]+)");
  private static final Pattern READ =
      Pattern.compile("\\b(?:from|join|insert into)\\s+([\\p{L}\\p{N}_.]+)");
  // each word is tried once, from its beginning and as a whole
  private static final Pattern CALLED =
      Pattern.compile("(?<![\\p{L}\\p{N}_.])([\\p{L}\\p{N}_.]++)\\(");
  private static final Pattern NAMED_QUERY =
      Pattern.compile("(?:^|[\\s,])([\\p{L}\\p{N}_]++) as (?:materialized |not materialized )?\\(");
  private static final Pattern STORED = Pattern.compile("getvariable\\('(\\w+)_files'\\)");
  private static final Pattern LIST =
      Pattern.compile("\\b(reference|vocabulary)_list\\('(\\w+)'\\)");
  private static final Pattern COMMENT = Pattern.compile("--.*");
  private static final Pattern TEXT = Pattern.compile("'[^']*'");

  private final SchemaSource source;
  private final String statements;
  private final String bare;

  SqlFile(SchemaSource source) {
    this.source = source;
    this.statements = COMMENT.matcher(source.text()).replaceAll("");
    this.bare = TEXT.matcher(statements).replaceAll("''");
  }

  /** Return the folder of the file. */
  String folder() {
    return source.folder();
  }

  /** Return the names of what it makes or adds to, with the schema where it is not {@code main}. */
  Set<String> made() {
    return names(MADE, bare);
  }

  /** Return the relations and macros it reads, of those that the build knows. */
  Set<String> read(Set<String> known) {
    Set<String> own = names(NAMED_QUERY, bare);
    Set<String> read = names(READ, bare);
    read.addAll(names(CALLED, bare));
    read.removeIf(name -> !known.contains(name) || own.contains(name));
    read.removeAll(made());
    return read;
  }

  /** Return the kinds of rows it takes from the store, as {@code figure}. */
  Set<String> stored() {
    return names(STORED, statements);
  }

  /** Return the lists it reads, as {@code vocabulary/summary_row.csv}. */
  Set<String> lists() {
    Set<String> lists = new TreeSet<>();
    Matcher found = LIST.matcher(statements);
    while (found.find()) {
      lists.add(found.group(1) + "/" + found.group(2) + ".csv");
    }
    return lists;
  }

  /** Return what its head says a row is, blank where it says none. */
  String grain() {
    List<String> head = source.text().lines().takeWhile(line -> line.startsWith("--")).toList();
    StringBuilder grain = new StringBuilder();
    for (String line : head) {
      String words = line.substring(2).strip();
      if (words.matches("a (row|value|file|schema)( is)?:.*")) {
        grain.append(words.substring(words.indexOf(':') + 1).strip());
      } else if (grain.length() > 0) {
        grain.append(' ').append(words);
      }
    }
    return grain.toString();
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    pattern.matcher(text).results().map(SqlFile::name).forEach(names::add);
    return names;
  }

  private static String name(MatchResult found) {
    String name = found.group(1);
    List<String> parts = Arrays.asList(name.split("\\."));
    return parts.size() == 2 && parts.get(0).equals("main") ? parts.get(1) : name;
  }
}
