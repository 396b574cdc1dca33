package budgetwarehouse.fact;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.TableColumn.Role;
import budgetwarehouse.vocabulary.Folding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the code and the label of each row, side by side, from top to bottom.
 *
 * <p>Where a code stands in three columns 类, 款, 项, a part that is not repeated on the rows below it
 * is carried down.
 */
final class RowNames {
  private static final Pattern GLUED = Pattern.compile("(\\d{3}(?:\\d{2}){0,2})(\\p{IsHan}.*)");

  private final List<TableColumn> columns;
  private final Map<Integer, Map<Role, String>> codeParts = new HashMap<>();

  RowNames(List<TableColumn> columns) {
    this.columns = columns;
  }

  /** Code and label of a row, blank where print has none. */
  record RowName(String code, String label) {}

  /** Read the name of a row in front of one of its columns. */
  RowName read(PrintedRow row, TableColumn figure) {
    String code = "";
    String label = "";
    for (TableColumn column : columns) {
      if (column.side() == figure.side() && column.index() < figure.index()) {
        String text = Folding.closeBlanks(row.text(column.index()));
        code = column.role() == Role.CODE && !text.isEmpty() ? text : code;
        label = column.role() == Role.LABEL && !text.isEmpty() ? text : label;
      }
    }
    String inColumns = codeInColumns(row, figure.side());
    return split(inColumns.isEmpty() ? code : inColumns, label);
  }

  // the code printed in the cell of the name, as in 30207邮电费
  private static RowName split(String code, String label) {
    Matcher glued = GLUED.matcher(label);
    return code.isEmpty() && glued.matches()
        ? new RowName(glued.group(1), glued.group(2))
        : new RowName(code, label);
  }

  private String codeInColumns(PrintedRow row, int side) {
    Map<Role, String> parts = codeParts.computeIfAbsent(side, key -> new EnumMap<>(Role.class));
    @Nullable Role lowest = null;
    for (TableColumn column : columns) {
      String text = Folding.closeBlanks(row.text(column.index()));
      boolean part = column.role().isCode() && column.role() != Role.CODE;
      if (part && column.side() == side && !text.isEmpty()) {
        parts.put(column.role(), text);
        lowest = column.role();
      }
    }
    return lowest == null ? "" : joined(parts, lowest);
  }

  private static String joined(Map<Role, String> parts, Role lowest) {
    var code = new StringBuilder();
    for (Role role : List.of(Role.CODE_CLASS, Role.CODE_SECTION, Role.CODE_ITEM)) {
      if (role.compareTo(lowest) <= 0) {
        String part = parts.getOrDefault(role, "");
        // 款 and 项 may lack their leading zero
        code.append(role != Role.CODE_CLASS && part.length() == 1 ? "0" + part : part);
      }
    }
    return code.toString();
  }
}
