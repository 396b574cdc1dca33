package budgetwarehouse.site;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the rows of a chunk into its data file as they come, as many as the site shows. */
final class ChunkRows implements AutoCloseable {
  private final DataScript script;
  private final Chunk chunk;
  private long count;

  /** Begin the file below the folder of the site. */
  ChunkRows(Path site, Chunk chunk) throws IOException {
    this.chunk = chunk;
    script = DataScript.begin(site, chunk.key()).add("{\"rows\":[");
  }

  /** Add a row as {@link RowJson} writes it. */
  void add(byte[] row) throws IOException {
    count++;
    if (count <= chunk.rowCount() - chunk.leftOut()) {
      script.add(count > 1 ? ",\n" : "\n").add(row);
    }
  }

  @Override
  public void close() throws IOException {
    try (script) {
      script.add("],\"left_out\":" + chunk.leftOut() + "}");
    }
  }
}
