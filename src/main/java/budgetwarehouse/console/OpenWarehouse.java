package budgetwarehouse.console;

import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.PublishedBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The warehouse that the console has open, and whether another was published since. */
final class OpenWarehouse implements AutoCloseable {
  private final Path file;
  private final @Nullable Object identity;
  private final AnalystSession session;
  private final PublishedBuild build;
  private final Names names;
  private boolean closed;

  OpenWarehouse(Path file, AnalystLimits limits) throws IOException {
    this.file = file;
    this.identity = identity(file); // before it is opened: rather one hint too many
    this.session = AnalystSession.open(file, limits);
    this.build = PublishedBuild.read(session.views());
    this.names = Names.of(session);
  }

  // a publication moves a new file over the old name
  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  AnalystSession session() {
    return session;
  }

  PublishedBuild build() {
    return build;
  }

  Names names() {
    return names;
  }

  /** Return whether a load has published since this was opened; nothing was where no file is. */
  boolean isOutdated() throws IOException {
    try {
      return !Objects.equals(identity, identity(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    session.close();
  }
}
