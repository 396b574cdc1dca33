package budgetwarehouse.site;

import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks the warehouse what the site needs, without the names of columns. */
final class SiteWarehouse {
  private final PublishedWarehouse warehouse;

  SiteWarehouse(PublishedWarehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Hand over the rows of a named query. */
  void read(String query, List<String> parameters, RowVisitor visitor) throws IOException {
    warehouse.askNamed(query, parameters, new Rows(visitor));
  }

  /** Return the first column of a named query as texts. */
  List<String> texts(String query) throws IOException {
    List<String> texts = new ArrayList<>();
    read(query, List.of(), cells -> texts.add(text(cells, 0)));
    return texts;
  }

  /** Return the JSON that a named query gives in its only row. */
  JsonNode json(String query) throws IOException {
    return SiteJson.read(texts(query).get(0));
  }

  /** Return the JSON that a named query gives in each row. */
  List<JsonNode> jsons(String query, List<String> parameters) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    read(query, parameters, cells -> found.add(SiteJson.read(text(cells, 0))));
    return found;
  }

  /** Return a cell that is never empty. */
  static String text(List<@Nullable Object> cells, int column) {
    return Objects.requireNonNull(cells.get(column)).toString();
  }

  private record Rows(RowVisitor visitor) implements Answer {
    @Override
    public void begin(List<String> columns) {
      // the query's own order is known
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
      visitor.visit(cells);
    }

    @Override
    public void end() {
      // nothing is open
    }
  }
}
