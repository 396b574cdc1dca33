package budgetwarehouse.site;

import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a chunk into its data file as they come. */
final class ChunkRows implements RowVisitor, AutoCloseable {
  private final DataScript script;
  private final RowShape shape;
  private final Chunk chunk;
  private final int firstColumn;
  private boolean begun;

  /**
   * Begin the file.
   *
   * @param site folder of the site
   * @param firstColumn column of the first cell that belongs to the comparison
   */
  ChunkRows(Path site, RowShape shape, Chunk chunk, int firstColumn) throws IOException {
    this.shape = shape;
    this.chunk = chunk;
    this.firstColumn = firstColumn;
    script = DataScript.begin(site, chunk.key()).add("{\"rows\":[");
  }

  @Override
  public void visit(List<@Nullable Object> cells) throws IOException {
    script.add(begun ? ",\n" : "\n").add(shape.json(cells, firstColumn));
    begun = true;
  }

  @Override
  public void close() throws IOException {
    try (script) {
      script.add("],\"left_out\":" + chunk.leftOut() + "}");
    }
  }
}
