package budgetwarehouse.comparison;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseViews;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is published and how, as the lists under {@code warehouse-schema/comparisons/} say.
 *
 * @param views in the order of sheets and sections
 * @param charts lines of the chart list
 * @param explanation the title, then the sentences that stand above everything
 */
public record Publication(
    List<PublishedView> views,
    List<Map<String, String>> charts,
    List<String> explanation,
    ColumnRoles roles) {
  /** Keep the lists. */
  public Publication {
    views = List.copyOf(views);
    charts = List.copyOf(charts);
    explanation = List.copyOf(explanation);
  }

  /** Read the lists of the jar. */
  public static Publication read() {
    return new Publication(
        ReferenceList.read("comparisons/publication.csv").rows().stream()
            .map(PublishedView::of)
            .toList(),
        ReferenceList.read("comparisons/chart.csv").rows(),
        ReferenceList.read("comparisons/explanation.csv").rows().stream()
            .map(row -> row.getOrDefault("text", ""))
            .toList(),
        ColumnRoles.read());
  }

  /** Find every listed view in the warehouse; a listed view that is not there is a fault. */
  public List<Comparison> comparisons(WarehouseViews warehouse) {
    Map<String, ViewDescription> found =
        warehouse.describe(PublishedView.SCHEMA, views.stream().map(PublishedView::name).toList());
    return views.stream().map(view -> comparison(view, found.get(view.name()))).toList();
  }

  private Comparison comparison(PublishedView published, @Nullable ViewDescription view) {
    if (view == null) {
      throw new IllegalStateException(
          "publication.csv lists %s.%s, which the warehouse does not have"
              .formatted(PublishedView.SCHEMA, published.name()));
    }
    return new Comparison(published, view, roles.display(view));
  }
}
