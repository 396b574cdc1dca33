package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
      if (column.role().namesRow()) {
        naming.get(column.side() - 1).columns.add(column);
      }
    }
    sides = List.copyOf(naming);
  }

  /** Code and label of a row, blank where print has none. */
  record RowName(String code, String label) {}

  /**
   * Read the names of a row, one for each side; within a side codes and labels stand left of the
   * figures.
   */
  List<RowName> read(PrintedRow row) {
    return sides.stream().map(side -> side.read(row)).toList();
  }

  /** The naming columns of one side, and the code parts printed so far. */
  private static final class Side {
    private static final Pattern GLUED = Pattern.compile("(\\d{3}(?:\\d{2}){0,2})(\\p{IsHan}.*)");
    private static final List<Role> PARTS =
        List.of(Role.CODE_CLASS, Role.CODE_SECTION, Role.CODE_ITEM);

    private final List<TableColumn> columns = new ArrayList<>();
    private final String[] parts = {"", "", ""};

    RowName read(PrintedRow row) {
      String code = "";
      String label = "";
      int lowest = -1;
      for (TableColumn column : columns) {
        String text = Folding.closeBlanks(row.text(column.index()));
        if (text.isEmpty()) {
          continue;
        }
        if (column.role() == Role.LABEL) {
          label = text;
        } else if (column.role() == Role.CODE) {
          code = text;
        } else {
          lowest = PARTS.indexOf(column.role());
          parts[lowest] = text;
        }
      }
      return split(lowest < 0 ? code : codeDownTo(lowest), label);
    }

    // 类 and 款 are not repeated on the rows below them, and 款 may lack its leading zero
    private String codeDownTo(int lowest) {
      var code = new StringBuilder();
      for (int i = 0; i <= lowest; i++) {
        code.append(i > 0 && parts[i].length() == 1 ? "0" : "").append(parts[i]);
      }
      return code.toString();
    }

    // the code printed in the cell of the name, as in 30207邮电费
    private static RowName split(String code, String label) {
      if (code.isEmpty() && !label.isEmpty() && Character.isDigit(label.charAt(0))) {
        Matcher glued = GLUED.matcher(label);
        if (glued.matches()) {
          return new RowName(
              Objects.requireNonNull(glued.group(1)), Objects.requireNonNull(glued.group(2)));
        }
      }
      return new RowName(code, label);
    }
  }
}
