package budgetwarehouse.site;

import budgetwarehouse.warehouse.RowVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes rows that come group by group, each group into the data file of its chunk. */
final class ChunkGroups implements RowVisitor, AutoCloseable {
  private static final int FIRST_COLUMN = 1;

  private final Path site;
  private final RowShape shape;
  private final Map<String, Chunk> chunks;
  private @Nullable String group;
  private @Nullable ChunkRows rows;

  ChunkGroups(Path site, RowShape shape, Map<String, Chunk> chunks) {
    this.site = site;
    this.shape = shape;
    this.chunks = chunks;
  }

  @Override
  public void visit(List<@Nullable Object> cells) throws IOException {
    String key = SiteWarehouse.text(cells, 0);
    if (rows == null || !key.equals(group)) {
      close();
      group = key;
      rows = new ChunkRows(site, shape, Objects.requireNonNull(chunks.get(key)), FIRST_COLUMN);
    }
    rows.visit(cells);
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
