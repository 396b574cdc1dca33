package budgetwarehouse.change;

import budgetwarehouse.spreadsheet.TextSheet;
import budgetwarehouse.spreadsheet.TimelessArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes all lists of changes into one workbook, each beside a CSV file of its own. */
final class ChangeWorkbook {
  static final String NAME = "changes.xlsx";
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";

  private ChangeWorkbook() {}

  /** Write the workbook and the CSV files; the workbook says how many rows each list has. */
  static void write(PairedBuilds builds, ChangeSummary summary, Path folder) throws IOException {
    List<String> sizes = new ArrayList<>();
    Path draft = folder.resolve(NAME + ".draft");
    try (OutputStream bytes = Files.newOutputStream(draft);
        var workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
      var explanation = workbook.newWorksheet("说明");
      for (ChangeSheet sheet : ChangeSheet.ALL) {
        try (ChangeRows rows = ChangeRows.create(sheet, workbook, folder)) {
          builds.pair().ask(sheet.query(), rows);
          sizes.add(rows.size());
        }
      }
      TextSheet.explanation(explanation, List.of(ChangeWords.TITLE), words(summary, sizes));
    }
    TimelessArchive.copy(draft, folder.resolve(NAME));
    Files.delete(draft);
  }

  private static List<String> words(ChangeSummary summary, List<String> sizes) {
    List<String> words = new ArrayList<>(ChangeWords.of(summary));
    words.addAll(sizes);
    words.addAll(ChangeWords.MEANING);
    summary.reasons().stream()
        .filter(reason -> reason.total() > 0)
        .map(reason -> reason.name() + "：" + reason.meaning() + "（" + reason.total() + " 行）")
        .forEach(words::add);
    return words;
  }
}
