package budgetwarehouse.warehouse;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
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
    while (rows.next()) {
      List<@Nullable Object> cells = new ArrayList<>(width);
      for (int column = 1; column <= width; column++) {
        cells.add(plain(rows.getObject(column)));
      }
      visitor.visit(cells);
    }
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
