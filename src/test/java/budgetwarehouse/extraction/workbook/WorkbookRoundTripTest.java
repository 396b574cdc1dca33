package budgetwarehouse.extraction.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read of a document, written as a workbook, is read again with the same values. */
class WorkbookRoundTripTest {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(?:,?\\d{3})*\\.\\d\\d");
  private static final String OWN =
      """
      收入总表

      单位：万元

      科目编码\t科目名称\t合计\t财政拨款\t其他
      合计\t\t482.64\t482.64\t
      208\t社会保障和就业支出\t82.64\t82.64\t
      210\t卫生健康支出\t400.00\t400.00\t0.00
      """;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void keepsEveryValueOfOurOwnTable(String format) {
    staysTheSame(Printed.document(OWN), format);
  }

  @ParameterizedTest
  @CsvSource({"14,xlsx", "14,xls", "03,xlsx", "07,xls", "19,xlsx", "30,xls"})
  void keepsEveryValueOfARealBudget(String number, String format) throws IOException {
    staysTheSame(RealDisclosures.pdf(number), format);
  }

  @ParameterizedTest
  @CsvSource({"07,xlsx", "19,xls", "30,xlsx"})
  void givesTheFiguresOfARealDisclosure(String number, String format) throws IOException {
    PrintedDocument document = RealDisclosures.pdf(number);

    assertThat(figures(WorkbookDocumentReader.read(written(document, format))))
        .isEqualTo(figures(document));
  }

  private static List<String> figures(PrintedDocument document) {
    return FactReader.standard().read(document).figures().stream()
        .map(
            figure ->
                String.join(
                    "|",
                    figure.tableId().toString(),
                    figure.rowCode(),
                    figure.rowLabel(),
                    figure.columnLabel(),
                    figure.measure(),
                    PrintedNumber.read(figure.printedText())
                        .map(WorkbookRoundTripTest::plain)
                        .orElse(figure.printedText()),
                    figure.printedUnit()))
        .toList();
  }

  private static void staysTheSame(PrintedDocument document, String format) {
    PrintedDocument read = WorkbookDocumentReader.read(written(document, format));

    assertThat(values(read)).isEqualTo(values(document));
    assertThat(read.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
    assertThat(read.account().count(ReadingCount.NUMBERS_INVENTED)).isZero();
  }

  /** Return everything printed in reading order, numbers by their value. */
  private static List<String> values(PrintedDocument document) {
    return document.blocks().stream()
        .flatMap(WorkbookRoundTripTest::texts)
        .filter(text -> !text.isBlank())
        .map(text -> PrintedNumber.read(text).map(WorkbookRoundTripTest::plain).orElse(text))
        .map(Folding::fold)
        .toList();
  }

  private static String plain(PrintedNumber number) {
    return number.value().stripTrailingZeros().toPlainString();
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof PrintedTable table) {
      return table.rows().stream().flatMap(row -> row.cells().stream()).map(PrintedCell::text);
    }
    return Stream.of(((Paragraph) block).text());
  }

  private static byte[] written(PrintedDocument document, String format) {
    MadeWorkbook made = MadeWorkbook.of(format);
    CellStyle style = made.workbook().createCellStyle();
    style.setDataFormat(made.workbook().createDataFormat().getFormat("#,##0.00"));
    for (Block block : document.blocks()) {
      if (block instanceof PrintedTable table) {
        write(made, table, style);
      } else {
        made.row(((Paragraph) block).text());
      }
    }
    return made.bytes();
  }

  private static void write(MadeWorkbook made, PrintedTable table, CellStyle style) {
    for (PrintedRow row : table.rows()) {
      made.row();
      int number = made.sheet().getLastRowNum();
      for (int column = 0; column < row.cells().size(); column++) {
        PrintedCell printed = row.cells().get(column);
        if (!printed.isEmpty()) {
          write(made.sheet().getRow(number).createCell(column), printed.text(), style);
          merge(made, number, column, printed);
        }
      }
    }
  }

  private static void merge(MadeWorkbook made, int row, int column, PrintedCell cell) {
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      made.sheet()
          .addMergedRegionUnsafe(
              new CellRangeAddress(
                  row, row + cell.rowSpan() - 1, column, column + cell.columnSpan() - 1));
    }
  }

  private static void write(Cell cell, String text, CellStyle style) {
    if (AMOUNT.matcher(text).matches()) {
      cell.setCellValue(new BigDecimal(text.replace(",", "")).doubleValue());
      cell.setCellStyle(style);
    } else {
      cell.setCellValue(text);
    }
  }
}
