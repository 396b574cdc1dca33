package budgetwarehouse.change;

import budgetwarehouse.warehouse.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a short answer as texts. */
final class RowList implements Answer {
  private final List<List<String>> rows = new ArrayList<>();

  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  @Override
  public void begin(List<String> columns) {
    rows.clear();
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    rows.add(cells.stream().map(cell -> cell == null ? "" : cell.toString()).toList());
  }

  @Override
  public void end() {}
}
