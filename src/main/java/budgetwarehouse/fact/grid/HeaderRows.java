package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the header of a table ends: above its first data row. */
public final class HeaderRows {
  private static final Pattern COLUMN_NUMBERS_LABEL = Pattern.compile("栏次|栏目|行次|序号|甲|乙|丙|丁");
  // 栏次 may say how a column is made: 4=5+6
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(?:=.*)?");
  private static final Pattern LISTED_LABEL = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
  // two amounts run together are no number, but no header either
  private static final Pattern NUMBER = Pattern.compile("[-(]?\\d[\\d.,()%-]*");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private HeaderRows() {}

  /** Count the header rows, a row that numbers the columns among them. */
  public static int count(List<PrintedRow> rows) {
    int reached = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (numbersColumns(rows.get(i))) {
        return i + 1;
      }
      if (i >= reached && (isData(rows.get(i), i == 0) || isComplete(rows.subList(0, i)))) {
        return i;
      }
      reached = Math.max(reached, i + deepest(rows.get(i)));
    }
    return rows.size();
  }

  /** Return whether the header rows of a table name every one of its columns. */
  static boolean nameAllColumns(List<PrintedRow> header, int width) {
    return !header.isEmpty() && HeaderPaths.of(header, width).stream().noneMatch(List::isEmpty);
  }

  private static boolean isComplete(List<PrintedRow> header) {
    int width = header.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return SpannedHeader.isSpanned(header) && new SpannedHeader(header, width).isComplete();
  }

  /** Return how many rows its deepest cell covers. */
  private static int deepest(PrintedRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .mapToInt(PrintedCell::rowSpan)
        .max()
        .orElse(1);
  }

  /** Return whether a row only numbers the columns, as 栏次 1 2 3 does. */
  static boolean numbersColumns(PrintedRow row) {
    int expected = 0;
    int numbers = 0;
    boolean labelled = false;
    for (PrintedCell cell : row.cells()) {
      String text = Folding.fold(cell.text());
      var number = COLUMN_NUMBER.matcher(text);
      if (number.matches()) {
        int printed = Integer.parseInt(number.group(1));
        if (numbers > 0 && printed != expected) {
          return false;
        }
        expected = printed + 1;
        numbers++;
      } else if (COLUMN_NUMBERS_LABEL.matcher(text).matches()) {
        labelled = true;
      } else if (!text.isEmpty()) {
        return false;
      }
    }
    return numbers > (labelled ? 0 : 1) && expected - numbers <= 1;
  }

  private static boolean isData(PrintedRow row, boolean first) {
    List<String> texts =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(cell -> Folding.fold(cell.text()))
            .toList();
    if (texts.isEmpty()) {
      return false;
    }
    // a label alone, its amounts left blank; a header would name the columns beside it
    boolean labelAlone = !first && texts.size() == 1 && !row.text(0).isBlank();
    return labelAlone
        || LISTED_LABEL.matcher(texts.get(0)).matches()
        || texts.stream().anyMatch(HeaderRows::isNumber);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
  }
}
