package budgetwarehouse.job.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * List to be shown.
 *
 * @param title what it lists, in Chinese
 * @param columns names of its columns, in Chinese
 * @param rows its rows, each with a text, number or null for every column
 */
public record Listing(String title, List<String> columns, List<List<@Nullable Object>> rows) {
  /** Keep the lists. */
  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
