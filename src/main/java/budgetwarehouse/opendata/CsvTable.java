package budgetwarehouse.opendata;

import budgetwarehouse.warehouse.RowVisitor;
import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.ViewDescription;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as CSV after RFC 4180, exactly as the warehouse holds it: no quote is put before what a
 * spreadsheet might take for a formula, since programs read these files. An unknown value is an
 * empty field; a list is a JSON array.
 */
final class CsvTable implements RowVisitor, Closeable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CSVPrinter printer;
  private long rows;

  CsvTable(ViewDescription table, Path file) throws IOException {
    Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    printer = new CSVPrinter(text, FORMAT);
    printer.printRecord(table.columns().stream().map(ViewColumn::name).toList());
  }

  @Override
  public void visit(List<@Nullable Object> cells) throws IOException {
    rows++;
    List<@Nullable Object> fields = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      fields.add(field(cell));
    }
    printer.printRecord(fields);
  }

  private static @Nullable Object field(@Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof List<?> list ? JSON.writeValueAsString(list) : cell;
  }

  /** Return the number of rows so far. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
