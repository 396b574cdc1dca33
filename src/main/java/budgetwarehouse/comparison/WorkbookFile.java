package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.TimelessArchive;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes all comparisons into one workbook: a sheet that explains, then a sheet each.
 *
 * <p>Every text is written as a text cell and never as a formula, whatever it begins with.
 */
final class WorkbookFile {
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";

  private final WarehouseViews views;

  WorkbookFile(WarehouseViews views) {
    this.views = views;
  }

  /** Write the workbook; two runs over the same warehouse give the same bytes. */
  void write(List<Comparison> comparisons, List<String> explanation, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      draft(comparisons, explanation, draft);
      TimelessArchive.copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void draft(List<Comparison> comparisons, List<String> explanation, Path file)
      throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        var workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
      new ExplanationSheet().write(workbook, comparisons, explanation);
      var sheets = new ComparisonSheet(views);
      for (Comparison comparison : comparisons) {
        sheets.write(workbook, comparison);
      }
    }
  }
}
