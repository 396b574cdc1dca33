package budgetwarehouse.answer;

import budgetwarehouse.store.ParquetColumn;
import budgetwarehouse.store.ParquetTable;
import budgetwarehouse.warehouse.AnswerColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an answer as Parquet with the types of its columns; what is no plain value is text. */
final class ParquetAnswerFile implements ExportFormat.AnswerWriting {
  private static final int MOST_DIGITS = 38;
  private static final int DIGITS_OF_A_LONG = 18;

  private final Path path;
  private ParquetTable.@Nullable Rows<List<@Nullable Object>> rows;

  ParquetAnswerFile(Path path) {
    this.path = path;
  }

  @Override
  public void begin(List<String> columns) {
    throw new IllegalStateException("Parquet needs the types of " + columns);
  }

  @Override
  public void columns(List<AnswerColumn> columns) throws IOException {
    List<ParquetColumn<List<@Nullable Object>>> declared = new ArrayList<>();
    List<String> names = UnlikeNames.of(columns.stream().map(AnswerColumn::name).toList());
    for (int i = 0; i < columns.size(); i++) {
      declared.add(column(names.get(i), columns.get(i), i));
    }
    rows = new ParquetTable<>("answer", declared).open(path.resolveSibling(""));
  }

  private static ParquetColumn<List<@Nullable Object>> column(
      String name, AnswerColumn column, int index) {
    String type = column.type();
    if (column.digits() > 0) {
      return decimal(name, column.digits(), column.scale(), index);
    }
    return switch (type) {
      case "BOOLEAN" -> ParquetColumn.flag(name, row -> (Boolean) row.get(index));
      case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
          ParquetColumn.bigint(name, row -> (Long) row.get(index));
      case "UBIGINT", "HUGEINT", "UHUGEINT" -> decimal(name, MOST_DIGITS, 0, index);
      case "FLOAT", "DOUBLE" -> ParquetColumn.real(name, row -> (Double) row.get(index));
      case "DATE" -> ParquetColumn.date(name, row -> date(row.get(index)));
      default -> ParquetColumn.text(name, row -> text(row.get(index)));
    };
  }

  private static ParquetColumn<List<@Nullable Object>> decimal(
      String name, int digits, int scale, int index) {
    return digits > DIGITS_OF_A_LONG
        ? ParquetColumn.wideDecimal(name, digits, scale, row -> number(row.get(index)))
        : ParquetColumn.decimal(name, scale, row -> number(row.get(index)));
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value == null ? null : new BigDecimal(PlainText.of(value));
  }

  private static @Nullable LocalDate date(@Nullable Object value) {
    return value instanceof LocalDate date ? date : null;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : PlainText.of(value);
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    if (rows == null) {
      throw new IllegalStateException("a row came before its columns");
    }
    rows.add(cells);
  }

  @Override
  public void end() throws IOException {
    close();
    Files.move(path.resolveSibling("answer.parquet"), path);
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
