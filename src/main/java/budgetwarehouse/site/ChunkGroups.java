package budgetwarehouse.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The data files of a comparison, all of them under way: its rows come in its own order. */
final class ChunkGroups implements AutoCloseable {
  private final Map<String, ChunkRows> byGroup = new HashMap<>();
  private final boolean isOne;

  /** Begin a file for each chunk below the folder of the site. */
  ChunkGroups(Path site, List<Chunk> chunks) throws IOException {
    isOne = chunks.get(0).group().isEmpty();
    for (Chunk chunk : chunks) {
      byGroup.put(chunk.group().orElse(""), new ChunkRows(site, chunk));
    }
  }

  /** Add a row of a peer group, blank where it has none, as {@link RowJson} writes it. */
  void add(String group, byte[] row) throws IOException {
    Objects.requireNonNull(byGroup.get(isOne ? "" : group)).add(row);
  }

  @Override
  public void close() throws IOException {
    for (ChunkRows rows : byGroup.values()) {
      rows.close();
    }
  }
}
