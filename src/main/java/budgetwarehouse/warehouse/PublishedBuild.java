package budgetwarehouse.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which build of the warehouse a published file was made from.
 *
 * @param buildId the same where documents, lists and rules are the same
 * @param loadNumber number of the last load
 * @param dataDate date of the last load, in ISO form
 * @param documentCount documents in the warehouse
 */
public record PublishedBuild(
    String buildId, String loadNumber, String dataDate, String documentCount) {
  private static final String SCHEMA = "main";
  private static final String TABLE = "mart_build";
  private static final List<String> COLUMNS =
      List.of("build_id", "load_number", "load_date", "document_count");

  /** Read it from the warehouse. */
  public static PublishedBuild read(WarehouseViews views) throws IOException {
    ViewDescription table =
        views
            .describe(SCHEMA, TABLE)
            .orElseThrow(() -> new IllegalStateException("the warehouse has no table " + TABLE));
    List<String> texts = new ArrayList<>();
    views.read(
        table, cells -> COLUMNS.forEach(column -> texts.add(text(cells, table.indexOf(column)))));
    return new PublishedBuild(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
  }

  private static String text(List<@Nullable Object> cells, int column) {
    Object cell = cells.get(column);
    return cell == null ? "" : cell.toString();
  }
}
