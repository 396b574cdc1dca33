package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the codes and labels of a table's rows, from top to bottom. */
final class RowNames {
  private final List<Side> sides;

  RowNames(List<TableColumn> columns) {
    var naming = new ArrayList<Side>();
    for (TableColumn column : columns) {
      while (naming.size() < column.side()) {
        naming.add(new Side());
      }
      if (column.role().namesRow() || column.role().mayNameRow()) {
        naming.get(column.side() - 1).columns.add(column);
      } else if (column.role().holdsFigures()) {
        naming.get(column.side() - 1).figures.add(column);
      }
    }
    sides = List.copyOf(naming);
  }

  /**
   * Code and label of a row, blank where print has none.
   *
   * @param doubtful whether one of them was decided by rule where print left it open
   * @param column column from 0 in which the cell begins that prints the label in this row, or
   *     where it has none the code; -1 where a cell of a row above says it
   */
  record RowName(String code, String label, boolean doubtful, int column) {
    boolean isBlank() {
      return code.isEmpty() && label.isEmpty();
    }

    /** Return the name as that of another side, to which it reaches over. */
    RowName reaching() {
      return new RowName(code, label, true, -1);
    }
  }

  /**
   * Read the names of a row, one for each side; within a side codes and labels stand left of the
   * figures. A side without a name takes that of the side before it if that one has no figure: a
   * sum over both, whose name reaches over the columns between.
   */
  List<RowName> read(PrintedRow row) {
    var names = new ArrayList<RowName>();
    for (int i = 0; i < sides.size(); i++) {
      RowName name = sides.get(i).read(row);
      boolean reached = i > 0 && name.isBlank() && !sides.get(i - 1).hasFigure(row);
      names.add(reached ? names.get(i - 1).reaching() : name);
    }
    return names;
  }

  /** The columns of one side, and the code parts printed so far. */
  private static final class Side {
    // the code printed in the cell of the name, as in 30207邮电费 or [201]一般公共服务支出
    private static final Pattern GLUED =
        Pattern.compile(
            "[\\[【(]?(\\d{3}(?:\\d{2}){0,2}|\\d{6}|\\d{9})[\\])】]?[-—_:：]?"
                + "(?![万亿元年月日人个辆台])(\\p{IsHan}.*)");
    private static final Pattern BRACKETED = Pattern.compile("[\\[【(](\\d+)[\\])】]");
    // what stands in a column of running numbers and names the row nevertheless
    private static final Pattern SUMMARY = Pattern.compile("[合总小]计");
    private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");

    private final List<TableColumn> columns = new ArrayList<>();
    private final List<TableColumn> figures = new ArrayList<>();
    private final CodeParts parts = new CodeParts();
    private final MergedDown mergedDown = new MergedDown();

    boolean hasFigure(PrintedRow row) {
      return figures.stream().anyMatch(column -> !row.text(column.index()).isBlank());
    }

    RowName read(PrintedRow row) {
      String code = "";
      String above = "";
      Words label = Words.NONE;
      Words group = Words.NONE;
      int codeColumn = -1;
      boolean doubtful = false;
      parts.beginRow();
      for (TableColumn column : columns) {
        int begin = row.beginOver(column.index());
        PrintedCell cell = begin < 0 ? PrintedCell.of(row.line(), "") : row.cells().get(begin);
        Optional<PrintedCell> reaching = mergedDown.over(column.index(), cell);
        if (column.role() == Role.LABEL && reaching.isPresent()) {
          above = Folding.closeBlanks(reaching.get().text());
        }
        String text = Folding.closeBlanks(cell.text());
        if (text.isEmpty() || (column.role() == Role.INDEX && !SUMMARY.matcher(text).matches())) {
          continue;
        }
        doubtful |= cell.doubtful();
        if (column.role().mayNameRow()) {
          group = group.isEmpty() ? new Words(text, begin) : group;
        } else if (!column.role().isCode() || !isCode(text)) {
          label = new Words(text, begin);
        } else {
          codeColumn = begin;
          code = take(column.role(), text, code);
        }
      }
      String whole = parts.isPrinted() ? parts.code() : code;
      boolean repaired = doubtful || parts.isRepaired();
      Words own = label.isEmpty() && above.isEmpty() ? group : label;
      return own.isEmpty()
          ? split(whole, above, repaired, codeColumn)
          : split(whole, own.text(), repaired, own.column());
    }

    /** Words of a row and the column in which their cell begins. */
    private record Words(String text, int column) {
      static final Words NONE = new Words("", -1);

      boolean isEmpty() {
        return text.isEmpty();
      }
    }

    private String take(Role role, String text, String code) {
      if (role == Role.CODE) {
        return BRACKETED.matcher(text).replaceFirst("$1");
      }
      parts.take(role, text);
      return code;
    }

    // 合计 stands in the column of the codes where print merges it with that of the names
    private static boolean isCode(String text) {
      return WITH_DIGIT.matcher(text).matches() && !GLUED.matcher(text).matches();
    }

    private static RowName split(String code, String label, boolean doubtful, int column) {
      if (code.isEmpty()) {
        Matcher glued = GLUED.matcher(label);
        if (glued.matches()) {
          return new RowName(
              Objects.requireNonNull(glued.group(1)),
              Objects.requireNonNull(glued.group(2)),
              doubtful,
              column);
        }
      }
      return new RowName(code, label, doubtful, column);
    }
  }
}
