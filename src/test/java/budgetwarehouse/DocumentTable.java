package budgetwarehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table in a document of the project, found by the comment {@code <!-- table: name -->}. */
public final class DocumentTable {
  private static final int HEADER_LINES = 2;

  private DocumentTable() {}

  /** Return the rows of a table below its header; none where the document has no such table. */
  public static List<String> rows(Path document, String name) throws IOException {
    return Files.readAllLines(document).stream()
        .dropWhile(line -> !line.equals("<!-- table: " + name + " -->"))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(HEADER_LINES)
        .toList();
  }
}
