package budgetwarehouse.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One number that says how far the checks of a built warehouse are from what can be published, as
 * {@code queries/stop_measure.sql} measures it.
 *
 * @param name its name in the stop rules of a job
 * @param says what it is, in Chinese
 * @param value a count, or a share from 0 to 1
 */
public record StopMeasure(String name, String says, BigDecimal value) {
  private static final String QUERY = "queries/stop_measure.sql";

  /** Measure a warehouse that is built and not yet published. */
  public static List<StopMeasure> of(BuiltWarehouse warehouse) {
    List<StopMeasure> measures = new ArrayList<>();
    try (SqlSession session = SqlSession.readOnly(warehouse.file())) {
      session.query(warehouse.schema().resolve(QUERY), row -> measures.add(measure(row)));
    }
    return measures;
  }

  private static StopMeasure measure(Map<String, @Nullable String> row) {
    return new StopMeasure(
        text(row, "measure"), text(row, "says"), new BigDecimal(text(row, "value")));
  }

  private static String text(Map<String, @Nullable String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
