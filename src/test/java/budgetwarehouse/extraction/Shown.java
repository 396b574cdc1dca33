package budgetwarehouse.extraction;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import java.util.ArrayList;
import java.util.List;

/** Shows documents of any format as lines of text, for tests. */
public final class Shown {
  private static final FormatReaders READERS = FormatReaders.standard();

  private Shown() {}

  /** Read a file by what its content is. */
  public static PrintedDocument read(String file, byte[] bytes) {
    SourceDocument source = SourceDocument.of(file, bytes);
    return READERS.read(source.mediaType(), bytes);
  }

  /** Return the codes of all findings. */
  public static List<String> findings(PrintedDocument document) {
    return document.findings().stream().map(finding -> finding.kind().code()).toList();
  }

  /** Return paragraphs as they are and rows with their cells between bars and their spans. */
  public static List<String> lines(PrintedDocument document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof PrintedTable table) {
        table.rows().forEach(row -> lines.add(row(row)));
      }
    }
    return lines;
  }

  private static String row(PrintedRow row) {
    var text = new StringBuilder("|");
    for (PrintedCell cell : row.cells()) {
      boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
      text.append(cell.text());
      text.append(merged ? "{" + cell.rowSpan() + "x" + cell.columnSpan() + "}" : "").append('|');
    }
    return text.toString();
  }
}
