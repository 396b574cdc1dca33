package budgetwarehouse.comparison;

import budgetwarehouse.spreadsheet.TextSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Sheet of the documents that the rows of a comparison cite, and how many rows cite each. */
final class SourceSheet {
  private static final String NAME = "来源";
  private static final String ROWS = "引用行数";
  private static final int KEY_WIDTH = 18;
  private static final int HASH_WIDTH = 68;
  private static final List<Integer> WIDTHS =
      List.of(KEY_WIDTH, 36, 32, 20, 26, 8, 8, 8, 40, 12, 8, 8, HASH_WIDTH);

  private SourceSheet() {}

  static void write(Workbook workbook, CitedDocuments documents, CitationCount citations)
      throws IOException {
    List<String> headings = new ArrayList<>(List.of(ROWS));
    headings.addAll(documents.headings());
    List<Integer> widths = new ArrayList<>(List.of(ROWS.length() * 2));
    widths.addAll(WIDTHS);
    var sheet = new TextSheet(workbook.newWorksheet(NAME), headings, widths);
    for (Map.Entry<String, List<@Nullable Object>> document : documents.byKey().entrySet()) {
      int rows = citations.of(document.getKey());
      if (rows > 0) {
        sheet.row(line(rows, document.getValue()));
      }
    }
    sheet.finish();
  }

  private static @Nullable Object[] line(int rows, List<@Nullable Object> cells) {
    List<@Nullable Object> line = new ArrayList<>();
    line.add(rows);
    for (Object cell : cells) {
      line.add(cell instanceof Boolean truth ? (Object) (truth ? "是" : "否") : cell);
    }
    return line.toArray();
  }
}
