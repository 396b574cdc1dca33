package budgetwarehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table in a document of the project, found by the comment {@code <!-- table: name -->}. */
public final class DocumentTable {
  private static final int HEADER_LINES = 2;

  private DocumentTable() {}

  /**
   * Return the rows of a table below its header; none where the document has no such table. With
   * {@code -Dgolden.update=true} the rows found are written there first; the diff is the review.
   */
  public static List<String> rows(Path document, String name, List<String> found)
      throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      write(document, name, found);
    }
    return rows(document, name);
  }

  private static void write(Path document, String name, List<String> found) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(document));
    int first = lines.indexOf(comment(name));
    while (!lines.get(first).startsWith("|")) {
      first++;
    }
    first += HEADER_LINES;
    lines.subList(first, first + rows(document, name).size()).clear();
    lines.addAll(first, found);
    Files.write(document, lines);
  }

  private static List<String> rows(Path document, String name) throws IOException {
    return Files.readAllLines(document).stream()
        .dropWhile(line -> !line.equals(comment(name)))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(HEADER_LINES)
        .toList();
  }

  private static String comment(String name) {
    return "<!-- table: " + name + " -->";
  }
}
