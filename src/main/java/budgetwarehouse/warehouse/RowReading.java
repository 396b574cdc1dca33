package budgetwarehouse.warehouse;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the rows of a result over in the few plain types that {@link RowVisitor} promises. */
final class RowReading {
  private RowReading() {}

  /** Hand over every row. */
  static void readAll(ResultSet rows, RowVisitor visitor) throws SQLException, IOException {
    int width = rows.getMetaData().getColumnCount();
    while (next(rows)) {
      List<@Nullable Object> cells = new ArrayList<>(width);
      for (int column = 1; column <= width; column++) {
        cells.add(cell(rows, column));
      }
      visitor.visit(cells);
    }
  }

  // the driver makes the values of a list before it is asked for them, and only 24:00:00 fails it
  private static boolean next(ResultSet rows) throws SQLException {
    try {
      return rows.next();
    } catch (RuntimeException e) {
      ResultSetMetaData columns = rows.getMetaData();
      List<Integer> times = new ArrayList<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        if (columns.getColumnTypeName(column).contains("TIME")) {
          times.add(column);
        }
      }
      throw unread(columns, times, e);
    }
  }

  private static @Nullable Object cell(ResultSet rows, int column) throws SQLException {
    try {
      return plain(rows.getObject(column));
    } catch (RuntimeException e) {
      throw unread(rows.getMetaData(), List.of(column), e);
    }
  }

  /** Refuse a value for which the driver has neither an object nor a text. */
  private static SQLException unread(
      ResultSetMetaData columns, List<Integer> suspected, RuntimeException fault)
      throws SQLException {
    List<String> named = new ArrayList<>();
    for (int column : suspected) {
      named.add(
          "“%s”（%s）".formatted(columns.getColumnLabel(column), columns.getColumnTypeName(column)));
    }
    return new SQLException(
        "列" + String.join("、", named) + "中有一个值读不出来；可改写为文字再查：cast(… as varchar)", fault);
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value == null
        || value instanceof BigDecimal
        || value instanceof Boolean
        || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof Array list) {
      return plainList((Object[]) list.getArray());
    }
    if (value instanceof BigInteger large) {
      return new BigDecimal(large);
    }
    if (value instanceof Float || value instanceof Double) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number number ? (Object) number.longValue() : value.toString();
  }

  private static List<@Nullable Object> plainList(@Nullable Object[] values) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>(values.length);
    for (Object value : values) {
      list.add(plain(value));
    }
    return list;
  }
}
