package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows the first row of a later page that is the rest of the row above, and closes the two.
 *
 * <p>Such a row has words alone, below words. It goes on with them if something stands before the
 * words above and nothing here, a code or a running number; if the words above begin with a number,
 * as in 八、社会保障和就, and these do not; or if it says 小计 without an amount below a row with one.
 */
final class TornRow {
  private static final Pattern LISTED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[(]?\\d+[)、.]|[(][一二三四五六七八九十]{1,3}[)]).*");
  // a row without amounts that is a row of its own
  private static final Pattern OWN_ROW =
      Pattern.compile(LISTED.pattern() + "|(?:其中|注[:：]|本年|上年|年初|年末|收入|支出).*");
  private static final Pattern SUMMARY = Pattern.compile("合计|总计|小计");

  private TornRow() {}

  /** Return whether a row goes on with the row above it, which stands on the page before. */
  static boolean goesOn(PrintedRow above, PrintedRow row) {
    List<Integer> printed = printed(row);
    return !printed.isEmpty()
        && printed.stream().noneMatch(column -> isNumber(row.text(column)))
        && printed.stream().allMatch(column -> isWord(above.text(column)))
        && printed.stream().allMatch(column -> goesOn(above, row, column));
  }

  private static boolean goesOn(PrintedRow above, PrintedRow row, int column) {
    String rest = Folding.fold(row.text(column));
    if (SUMMARY.matcher(rest).matches()) {
      return above.cells().stream().skip(column + 1L).anyMatch(cell -> isNumber(cell.text()));
    }
    boolean unheaded = printed(above).get(0) < printed(row).get(0);
    boolean unlisted = LISTED.matcher(Folding.fold(above.text(column))).matches();
    return !OWN_ROW.matcher(rest).matches() && (unheaded || unlisted);
  }

  /** Put the two together; the cells closed up are doubtful. */
  static PrintedRow close(PrintedRow above, PrintedRow torn) {
    var cells = new ArrayList<PrintedCell>();
    for (int i = 0; i < above.cells().size(); i++) {
      PrintedCell cell = above.cells().get(i);
      String rest = torn.text(i);
      cells.add(
          rest.isBlank()
              ? cell
              : new PrintedCell(
                  cell.line(), cell.text() + rest, true, cell.rowSpan(), cell.columnSpan()));
    }
    return new PrintedRow(above.line(), cells);
  }

  private static List<Integer> printed(PrintedRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(column -> !row.cells().get(column).isEmpty())
        .boxed()
        .toList();
  }

  private static boolean isWord(String text) {
    return !text.isBlank() && !isNumber(text);
  }

  private static boolean isNumber(String text) {
    return PrintedNumber.read(text).isPresent();
  }
}
