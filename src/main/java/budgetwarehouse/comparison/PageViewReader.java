package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.RowVisitor;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a comparison that the page shows. */
final class PageViewReader {
  private final WarehouseViews views;

  PageViewReader(WarehouseViews views) {
    this.views = views;
  }

  PageData.PageView read(Comparison comparison) throws IOException {
    var rows = new ShownRows(comparison);
    views.read(comparison.view(), rows);
    PublishedView published = comparison.published();
    return new PageData.PageView(
        published.name(),
        published.sheet(),
        comparison.view().chineseComment(),
        published.note(),
        comparison.columns().stream().map(PageData.PageColumn::of).toList(),
        rows.shown,
        rows.count);
  }

  /** Keeps as many rows as the page shows and counts the others. */
  private static final class ShownRows implements RowVisitor {
    private final Comparison comparison;
    private final List<List<@Nullable Object>> shown = new ArrayList<>();
    private int count;

    ShownRows(Comparison comparison) {
      this.comparison = comparison;
    }

    @Override
    public void visit(List<@Nullable Object> cells) {
      count++;
      if (count > comparison.published().pageRows()) {
        return;
      }

      List<@Nullable Object> row = new ArrayList<>(cells.size());
      for (int column = 0; column < cells.size(); column++) {
        row.add(comparison.columns().get(column).shown(cells.get(column)));
      }
      shown.add(row);
    }
  }
}
