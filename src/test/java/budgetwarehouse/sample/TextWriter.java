package budgetwarehouse.sample;

import budgetwarehouse.sample.SampleBlock.Kind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain text: a line for each paragraph and each row of a table, cells parted by tabs. */
final class TextWriter implements SampleWriter {
  @Override
  public byte[] write(Disclosure disclosure) {
    var text = new StringBuilder();
    for (SampleBlock block : disclosure.blocks()) {
      if (block.is(Kind.TABLE)) {
        append(text, block.table().orElseThrow().grid());
      } else if (!block.is(Kind.PAGE)) {
        text.append(block.line()).append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder text, SampleGrid grid) {
    for (int row = 0; row < grid.height(); row++) {
      text.append(row(grid, row)).append('\n');
    }
  }

  private static String row(SampleGrid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> text(grid, row, column))
        .collect(Collectors.joining("\t"));
  }

  private static String text(SampleGrid grid, int row, int column) {
    SampleCell cell = grid.at(row, column);
    return cell.row() == row && cell.column() == column ? cell.text() : "";
  }
}
