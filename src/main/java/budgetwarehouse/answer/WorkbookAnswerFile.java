package budgetwarehouse.answer;

import budgetwarehouse.spreadsheet.CellText;
import budgetwarehouse.spreadsheet.TextSheet;
import budgetwarehouse.spreadsheet.TimelessArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as a workbook, a few rows in memory at a time. The same answer gives the same
 * bytes, and what a cell cannot hold is said on the sheet 来源.
 */
final class WorkbookAnswerFile implements ExportFormat.AnswerWriting {
  /** A sheet has 1,048,576 rows, the headings among them. */
  static final int MOST_ROWS = 1_048_575;

  private static final int MOST_COLUMNS = 16_384;
  private static final int ROWS_IN_MEMORY = 1_000;
  // a cell keeps fifteen digits of an exact number; more would be changed in silence
  private static final int MOST_DIGITS = 15;

  private final Path path;
  private final Path dated;
  private final OutputStream file;
  private final Workbook workbook;
  private final Provenance provenance;
  private final Worksheet sheet;
  private int row;
  private long cut;

  WorkbookAnswerFile(Path path, Provenance provenance) throws IOException {
    this.path = path;
    this.dated = path.resolveSibling(path.getFileName() + ".dated");
    this.file = Files.newOutputStream(dated);
    this.workbook = new Workbook(file, "budget-warehouse", null);
    this.provenance = provenance;
    this.sheet = workbook.newWorksheet("答案");
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    if (columns.size() > MOST_COLUMNS) {
      throw new ExportRefused("答案有 " + columns.size() + " 列，一张工作表至多 " + MOST_COLUMNS + " 列");
    }
    sheet.freezePane(0, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.inlineString(0, column, fitting(columns.get(column)));
      sheet.style(0, column).bold().set();
    }
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    if (row == MOST_ROWS) {
      throw new ExportRefused("答案超过 " + MOST_ROWS + " 行，一张工作表放不下；请导出为 .csv 或 .parquet，或缩小范围");
    }
    row++;
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof Number number && isKept(number)) {
        sheet.value(row, column, number);
      } else if (cell instanceof Boolean truth) {
        sheet.value(row, column, truth);
      } else if (cell != null) {
        sheet.inlineString(row, column, fitting(PlainText.of(cell)));
      }
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  /** Return whether a cell keeps a number; no cell holds the infinite. */
  private static boolean isKept(Number number) {
    if (number instanceof Double measured) {
      return Double.isFinite(measured);
    }
    return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
  }

  private String fitting(String text) {
    cut += CellText.fits(text) ? 0 : 1;
    return CellText.fitting(text);
  }

  @Override
  public void end() throws IOException {
    sheet.finish();
    TextSheet.explanation(
        workbook.newWorksheet("来源"),
        List.of("来源"),
        Stream.concat(cutting().stream(), provenance.lines(row).stream())
            .flatMap(line -> CellText.pieces(line).stream())
            .toList());
    workbook.finish();
    file.close();
    TimelessArchive.copy(dated, path);
  }

  private List<String> cutting() {
    return cut == 0
        ? List.of()
        : List.of(
            "注意：%d 格的文字超过 %d 个字符，一格放不下，只写了开头；全文请导出为 .csv 或 .parquet"
                .formatted(cut, CellText.LONGEST));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
