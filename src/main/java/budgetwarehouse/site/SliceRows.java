package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.warehouse.RowVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/**
 * Keeps the rows of a comparison that the pages of a slice show, as JSON, by the key of the page.
 */
final class SliceRows implements RowVisitor {
  private final Comparison comparison;
  private final RowShape shape;
  private final int mostRows;
  private final Map<String, KeptRows> kept = new HashMap<>();

  SliceRows(Comparison comparison, int mostRows) {
    this.comparison = comparison;
    this.mostRows = mostRows;
    shape = new RowShape(comparison);
  }

  @Override
  public void visit(List<@Nullable Object> cells) {
    KeptRows rows = kept.computeIfAbsent(SiteWarehouse.text(cells, 0), key -> new KeptRows());
    rows.count++;
    if (rows.count <= mostRows) {
      rows.shown.add(new RawValue(shape.json(cells, 1)));
    }
  }

  /** Return the section of a page; empty where the comparison has no row for it. */
  Optional<Section> section(String key) {
    KeptRows rows = kept.get(key);
    if (rows == null) {
      return Optional.empty();
    }
    String view = comparison.published().name();
    return Optional.of(
        new Section(
            view,
            comparison.published().sheet(),
            comparison.published().note(),
            rows.shown,
            rows.count - rows.shown.size()));
  }

  private static final class KeptRows {
    private final List<RawValue> shown = new ArrayList<>();
    private int count;
  }

  /**
   * A comparison as the page of a district or a body shows it.
   *
   * @param rows as JSON; their columns are in {@code data/columns.js}
   * @param left_out how many rows only the page of the comparison shows
   */
  record Section(String view, String heading, String note, List<RawValue> rows, int left_out) {}
}
