package budgetwarehouse.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;

/**
 * Answers of a published warehouse as texts; an unknown value is a blank text.
 *
 * @param file the published file
 */
record PublishedRows(Path file) {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** Return the rows of an answer. */
  List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> answer = table(sql);
    return answer.subList(1, answer.size());
  }

  /** Return the rows of an answer, the cells of each joined. */
  List<String> lines(String sql) throws SQLException {
    return rows(sql).stream().map(cells -> String.join("|", cells)).toList();
  }

  /** Return the answer to the query of a file as CSV with a header. */
  String csv(Path query) throws SQLException {
    try {
      var text = new StringBuilder();
      for (List<String> row : table(Files.readString(query))) {
        CSV.printRecord(text, row.toArray());
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<String>> table(String sql) throws SQLException {
    var readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> table = new ArrayList<>();
      int columns = result.getMetaData().getColumnCount();
      List<String> header = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        header.add(result.getMetaData().getColumnLabel(column));
      }
      table.add(header);
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(text(result.getObject(column)));
        }
        table.add(cells);
      }
      return table;
    }
  }

  /** Print a number without idle zeros, so that 2.50 and 2.5000 are the same text. */
  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Double number) {
      return text(BigDecimal.valueOf(number));
    }
    return Objects.toString(value, "");
  }
}
