package budgetwarehouse.sample;

import budgetwarehouse.sample.SampleBlock.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as a spreadsheet saves it: all lines equally wide, merged cells blank but the first. */
final class CsvWriter implements SampleWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    int width = disclosure.tables().stream().mapToInt(SampleTable::width).max().orElse(1);
    var text = new StringBuilder(BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      for (SampleBlock block : disclosure.blocks()) {
        for (List<String> line : lines(block)) {
          csv.printRecord(padded(line, width));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> padded(List<String> line, int width) {
    List<String> whole = new ArrayList<>(line);
    whole.addAll(Collections.nCopies(width - line.size(), ""));
    return whole;
  }

  private static List<List<String>> lines(SampleBlock block) {
    if (block.is(Kind.CAPTION)) {
      return List.of(List.of(block.text(), block.right()));
    }
    return block
        .table()
        .map(SampleTable::grid)
        .map(CsvWriter::lines)
        .orElse(List.of(List.of(block.text())));
  }

  private static List<List<String>> lines(SampleGrid grid) {
    return IntStream.range(0, grid.height()).mapToObj(row -> line(grid, row)).toList();
  }

  private static List<String> line(SampleGrid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> text(grid.at(row, column), row, column))
        .toList();
  }

  private static String text(SampleCell cell, int row, int column) {
    return cell.row() == row && cell.column() == column ? cell.text() : "";
  }
}
