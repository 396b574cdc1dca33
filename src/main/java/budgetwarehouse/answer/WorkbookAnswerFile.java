package budgetwarehouse.answer;

import budgetwarehouse.spreadsheet.CellText;
import budgetwarehouse.spreadsheet.TextSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an answer as a workbook, a few rows in memory at a time. */
final class WorkbookAnswerFile implements ExportFormat.AnswerWriting {
  /** A sheet has 1,048,576 rows, the headings among them. */
  static final int MOST_ROWS = 1_048_575;

  private static final int MOST_COLUMNS = 16_384;
  private static final int ROWS_IN_MEMORY = 1_000;
  // a cell keeps fifteen digits of a number; more would be changed in silence
  private static final int MOST_DIGITS = 15;

  private final OutputStream file;
  private final Workbook workbook;
  private final Provenance provenance;
  private final Worksheet sheet;
  private int row;

  WorkbookAnswerFile(Path path, Provenance provenance) throws IOException {
    this.file = Files.newOutputStream(path);
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
      sheet.inlineString(0, column, CellText.fitting(columns.get(column)));
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
      if (cell instanceof Number number && fits(number)) {
        sheet.value(row, column, number);
      } else if (cell instanceof Boolean truth) {
        sheet.value(row, column, truth);
      } else if (cell != null) {
        sheet.inlineString(row, column, CellText.fitting(PlainText.of(cell)));
      }
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private static boolean fits(Number number) {
    return PlainText.of(number).chars().filter(Character::isDigit).count() <= MOST_DIGITS;
  }

  @Override
  public void end() throws IOException {
    sheet.finish();
    TextSheet.explanation(
        workbook.newWorksheet("来源"),
        List.of("来源"),
        provenance.lines(row).stream().map(CellText::fitting).toList());
    workbook.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
