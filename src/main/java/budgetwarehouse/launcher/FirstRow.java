package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the first row of an answer by column name; empty when there is none. */
final class FirstRow implements Answer {
  private final Map<String, String> texts = new HashMap<>();
  private List<String> columns = List.of();
  private boolean found;

  /** Return the text of a column, blank where it is not known. */
  String text(String column) {
    return texts.getOrDefault(column, "");
  }

  @Override
  public void begin(List<String> columns) {
    this.columns = columns;
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    if (found) {
      return;
    }
    found = true;
    for (int i = 0; i < columns.size(); i++) {
      Object value = cells.get(i);
      if (value != null) {
        texts.put(columns.get(i), value.toString());
      }
    }
  }

  @Override
  public void end() {}
}
