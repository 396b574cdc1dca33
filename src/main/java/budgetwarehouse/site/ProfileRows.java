package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of all comparisons for the pages of districts and bodies. */
final class ProfileRows implements AutoCloseable {
  private static final String FOLDER = "rows.draft";

  private final Path folder;
  private final KeptRows districts;
  private final KeptRows bodies;

  /**
   * Begin with no rows.
   *
   * @param districts keys of all pages of districts, in their order
   * @param bodies keys of all pages of bodies, in their order
   * @param site folder of the site, where the rows wait
   */
  ProfileRows(List<String> districts, List<String> bodies, List<Comparison> comparisons, Path site)
      throws IOException {
    folder = site.resolve(FOLDER);
    this.districts = kept(ProfileKind.DISTRICT, districts, comparisons);
    this.bodies = kept(ProfileKind.BODY, bodies, comparisons);
  }

  private KeptRows kept(ProfileKind kind, List<String> keys, List<Comparison> comparisons)
      throws IOException {
    return new KeptRows(kind, keys, comparisons, folder.resolve(kind.folder()));
  }

  /** Begin the next comparison. */
  void next() {
    districts.next();
    bodies.next();
  }

  /** Keep a row of the comparison. */
  void add(String district, @Nullable String body, byte[] row) throws IOException {
    districts.add(district, row);
    if (body != null) {
      bodies.add(body, row);
    }
  }

  /** Return what the pages of districts show. */
  KeptRows districts() {
    return districts;
  }

  /** Return what the pages of bodies show. */
  KeptRows bodies() {
    return bodies;
  }

  /** Forget all rows. */
  @Override
  public void close() throws IOException {
    Folders.deleteTree(folder);
  }
}
