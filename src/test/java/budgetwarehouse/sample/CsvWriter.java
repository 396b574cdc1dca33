package budgetwarehouse.sample;

import budgetwarehouse.sample.SampleBlock.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as a spreadsheet saves it: every line as wide as it is, merged cells blank but the first. */
final class CsvWriter implements SampleWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    var text = new StringBuilder(BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      for (SampleBlock block : disclosure.blocks()) {
        print(csv, block);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(CSVPrinter csv, SampleBlock block) throws IOException {
    if (block.is(Kind.TABLE)) {
      print(csv, block.table().orElseThrow().grid());
    } else if (block.is(Kind.CAPTION)) {
      csv.printRecord(block.text(), block.right());
    } else {
      csv.printRecord(block.text());
    }
  }

  private static void print(CSVPrinter csv, SampleGrid grid) throws IOException {
    for (int row = 0; row < grid.height(); row++) {
      csv.printRecord(row(grid, row));
    }
  }

  private static List<String> row(SampleGrid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> text(grid.at(row, column), row, column))
        .toList();
  }

  private static String text(SampleCell cell, int row, int column) {
    return cell.row() == row && cell.column() == column ? cell.text() : "";
  }
}
