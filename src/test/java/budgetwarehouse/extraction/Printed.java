package budgetwarehouse.extraction;

import budgetwarehouse.extraction.text.TextDocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts as documents and shows them in short, for tests. */
public final class Printed {
  private static final TextDocumentReader READER = TextDocumentReader.standard();

  private Printed() {}

  /** Read a text as a document. */
  public static PrintedDocument document(String text) {
    return READER.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Return the texts of all paragraphs. */
  public static List<String> paragraphs(PrintedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /** Return all tables. */
  public static List<PrintedTable> tables(PrintedDocument document) {
    return document.blocks().stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }

  /** Return the rows of a table, the cells parted by bars. */
  public static List<String> rows(PrintedTable table) {
    return table.rows().stream()
        .map(row -> String.join("|", row.cells().stream().map(PrintedCell::text).toList()))
        .toList();
  }
}
