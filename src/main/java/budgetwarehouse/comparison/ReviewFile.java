package budgetwarehouse.comparison;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.spreadsheet.SpreadsheetText;
import budgetwarehouse.warehouse.ViewColumn;
import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a person should look at as CSV for a spreadsheet, with empty columns behind it in
 * which to decide. Filled in, it is a file of decisions as it stands.
 */
public final class ReviewFile {
  /** Name of the file beside the comparisons. */
  public static final String NAME = "review.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String SCHEMA = "main";
  private static final String TABLE = "review_item";

  private final WarehouseViews views;

  /** Write from a published warehouse. */
  public ReviewFile(WarehouseViews views) {
    this.views = views;
  }

  /** Write every item; the same warehouse gives the same bytes. */
  public void write(Path file) throws IOException {
    try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(text);
    }
  }

  private void write(Writer text) throws IOException {
    ViewDescription items =
        views
            .describe(SCHEMA, TABLE)
            .orElseThrow(() -> new IllegalStateException("the warehouse has no table " + TABLE));
    List<String> headings = new ArrayList<>();
    items.columns().stream().map(ViewColumn::chineseName).forEach(headings::add);
    List<String> toFillIn = headingsToFillIn();
    headings.addAll(toFillIn);
    text.write(BYTE_ORDER_MARK);
    var printer = new CSVPrinter(text, FORMAT);
    printer.printRecord(headings);
    views.read(items, cells -> printer.printRecord(line(cells, toFillIn.size())));
    printer.flush();
  }

  private static List<String> headingsToFillIn() {
    return ReferenceRow.of(ReferenceList.read("vocabulary/override_column.csv")).stream()
        .filter(row -> row.number("place_to_fill_in", 0) > 0)
        .sorted(Comparator.comparingInt(row -> row.number("place_to_fill_in", 0)))
        .map(row -> row.text("heading"))
        .toList();
  }

  private static List<@Nullable Object> line(List<@Nullable Object> cells, int toFillIn) {
    List<@Nullable Object> line = new ArrayList<>(cells.size() + toFillIn);
    for (Object cell : cells) {
      line.add(shown(cell));
    }
    for (int cell = 0; cell < toFillIn; cell++) {
      line.add(null);
    }
    return line;
  }

  private static @Nullable Object shown(@Nullable Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell instanceof String text ? SpreadsheetText.quoted(text) : cell;
  }
}
