package budgetwarehouse.fuzz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Good documents of every format at hand, by their endings. */
final class Seeds {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("sample-input"),
          Path.of("src/test/resources/sample/formats"),
          Path.of("../shared/real-disclosures"));
  private static final List<String> FORMATS =
      List.of(
          "txt", "pdf", "docx", "doc", "xlsx", "xls", "xml", "csv", "html", "htm", "mht", "zip");
  private static final int MOST_BYTES = 1_000_000;

  private final SortedMap<String, List<Path>> byFormat;
  private final List<String> formats;

  private Seeds(SortedMap<String, List<Path>> byFormat) {
    this.byFormat = byFormat;
    this.formats = List.copyOf(byFormat.keySet());
  }

  /** Look for documents; those that the project does not hold are used where they are at hand. */
  static Seeds find(Path more) throws IOException {
    Set<Path> folders = new LinkedHashSet<>(FOLDERS);
    folders.add(more);
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(Seeds::isUsable).sorted().forEach(all::add);
        }
      }
    }
    return new Seeds(all.stream().collect(groupingBy(Seeds::format, TreeMap::new, toList())));
  }

  private static boolean isUsable(Path file) {
    String name = file.getFileName().toString();
    try {
      return Files.isRegularFile(file)
          && FORMATS.contains(format(file))
          && !name.equals("manifest.csv")
          && !file.getParent().endsWith("expected")
          && Files.size(file) <= MOST_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String format(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Return the endings there are documents of. */
  List<String> formats() {
    return formats;
  }

  /** Choose a format, each as often as the others. */
  String anyFormat(Random random) {
    return formats.get(random.nextInt(formats.size()));
  }

  /** Choose a document of a format. */
  Path any(String format, Random random) {
    List<Path> files = byFormat.get(format);
    return files.get(random.nextInt(files.size()));
  }
}
