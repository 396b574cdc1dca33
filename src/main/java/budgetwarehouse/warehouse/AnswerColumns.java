package budgetwarehouse.warehouse;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns of an answer. */
final class AnswerColumns {
  private AnswerColumns() {}

  static List<AnswerColumn> of(ResultSetMetaData columns) throws SQLException {
    List<AnswerColumn> read = new ArrayList<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String type = columns.getColumnTypeName(column);
      boolean decimal = type.startsWith("DECIMAL") && !type.endsWith("]");
      read.add(
          new AnswerColumn(
              columns.getColumnLabel(column),
              type,
              decimal ? columns.getPrecision(column) : 0,
              decimal ? columns.getScale(column) : 0));
    }
    return List.copyOf(read);
  }
}
