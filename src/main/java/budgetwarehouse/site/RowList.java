package budgetwarehouse.site;

import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows into a list of a data file as they come. */
final class RowList implements RowVisitor {
  private final DataScript script;
  private final RowShape shape;
  private boolean begun;

  RowList(DataScript script, RowShape shape) {
    this.script = script;
    this.shape = shape;
  }

  @Override
  public void visit(List<@Nullable Object> cells) throws IOException {
    script.add(begun ? ",\n" : "\n").add(shape.json(cells, 0));
    begun = true;
  }
}
