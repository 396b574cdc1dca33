package budgetwarehouse.warehouse;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The published file that a run replaced, kept under a name of the run until the two are compared.
 *
 * <p>A run that is killed and resumed publishes more than once. What counts is what was published
 * before its first time, so a file that is there is never replaced; where nothing was published an
 * empty file says so.
 */
public final class FormerWarehouse {
  private FormerWarehouse() {}

  /** Keep the published file, or that there is none. */
  static void keep(Path published, Path former) throws IOException {
    if (Files.exists(former)) {
      return;
    }

    Files.createDirectories(former.toAbsolutePath().getParent());
    if (!Files.exists(published)) {
      Files.createFile(former);
      return;
    }
    try {
      Files.createLink(former, published);
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(published, former);
    }
  }

  /** Return the kept file; empty where nothing was published before the run. */
  public static Optional<Path> of(Path former) throws IOException {
    boolean isKept = Files.isRegularFile(former) && Files.size(former) > 0;
    return isKept ? Optional.of(former) : Optional.empty();
  }

  // some file systems know no links; half a copy must not bear the name
  private static void copy(Path published, Path former) throws IOException {
    Path writing = former.resolveSibling(former.getFileName() + ".writing");
    Files.copy(published, writing, StandardCopyOption.REPLACE_EXISTING);
    Files.move(writing, former, StandardCopyOption.ATOMIC_MOVE);
  }
}
