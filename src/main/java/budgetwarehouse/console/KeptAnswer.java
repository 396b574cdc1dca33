package budgetwarehouse.console;

import budgetwarehouse.warehouse.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the first rows of an answer, so that it can be leafed through while no query runs. */
final class KeptAnswer implements Answer {
  private static final long MOST_CHARACTERS = 20_000_000;

  private final int mostRows;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private List<String> columns = List.of();
  private long characters;
  private boolean cut;

  KeptAnswer(int mostRows) {
    this.mostRows = mostRows;
  }

  List<String> columns() {
    return columns;
  }

  List<List<@Nullable Object>> rows() {
    return rows;
  }

  /** Return whether there were more rows than are kept. */
  boolean isCut() {
    return cut;
  }

  @Override
  public void begin(List<String> names) {
    columns = names;
  }

  @Override
  public void row(List<@Nullable Object> cells) throws EnoughRows {
    if (rows.size() == mostRows || characters > MOST_CHARACTERS) {
      cut = true;
      throw new EnoughRows();
    }
    rows.add(cells);
    for (Object cell : cells) {
      characters += size(cell);
    }
  }

  private static long size(@Nullable Object cell) {
    if (cell instanceof List<?> list) {
      return 1 + list.stream().mapToLong(KeptAnswer::size).sum();
    }
    return cell instanceof String text ? text.length() : 1;
  }

  @Override
  public void end() {}
}
