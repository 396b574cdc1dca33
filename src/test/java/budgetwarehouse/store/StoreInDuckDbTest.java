package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ManifestRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store is read by DuckDB: the types must arrive there as they were declared. */
class StoreInDuckDbTest {
  @TempDir Path root;

  @Test
  void hasTheTypesTheWarehouseExpects() throws IOException, SQLException {
    ExtractedDocument document = SampleFacts.document("第一份", "1234.565");
    new StoreBatchWriter(root, 1).write(StorePartition.UNKNOWN, List.of(document));

    assertThat(
            first(
                "select amount_yuan, typeof(amount_yuan), quantity, typeof(doubtful), row_label"
                    + " from '"
                    + root
                    + "/v1/*/figure.parquet'"))
        .containsExactly(new BigDecimal("1234.57"), "DECIMAL(18,2)", null, "BOOLEAN", "一般公共服务支出");
    assertThat(first("select count(*) from '" + root + "/v1/*/project.parquet'"))
        .containsExactly(0L);
  }

  @Test
  void datesItsReceipts() throws IOException, SQLException {
    new ReceiptWriter(root).write(LocalDate.of(2026, 11, 1), List.of(), List.of());
    new ReceiptWriter(root)
        .write(
            LocalDate.of(2026, 11, 1),
            List.of(new ReceivedDocument("a".repeat(64), ManifestRow.unlisted("a.txt"))),
            List.of());

    assertThat(
            first(
                "select load_date, typeof(load_number), fiscal_year, typeof(fiscal_year) from '"
                    + root
                    + "/receipts/*/manifest.parquet'"))
        .containsExactly(LocalDate.of(2026, 11, 1), "INTEGER", null, "INTEGER");
  }

  private static List<Object> first(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      Object[] values = new Object[rows.getMetaData().getColumnCount()];
      for (int column = 0; column < values.length; column++) {
        values[column] = rows.getObject(column + 1);
      }
      return Arrays.asList(values);
    }
  }
}
