package budgetwarehouse.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written piece by piece and open only while a piece is, so that any number of them
 * can be under way at a time: rows come in one order and belong to many files.
 */
final class PiecedFile implements AutoCloseable {
  private static final int PIECE_BYTES = 1 << 15;

  private final Path path;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

  private PiecedFile(Path path) {
    this.path = path;
  }

  /** Begin a file; one that is there is begun anew. */
  static PiecedFile begin(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    Files.deleteIfExists(path);
    return new PiecedFile(path);
  }

  /** Add bytes. */
  void add(byte[] bytes) throws IOException {
    piece.writeBytes(bytes);
    if (piece.size() >= PIECE_BYTES) {
      write();
    }
  }

  /** Add a text. */
  void add(String text) throws IOException {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void write() throws IOException {
    try (OutputStream file =
        Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      piece.writeTo(file);
    }
    piece.reset();
  }

  @Override
  public void close() throws IOException {
    write();
  }
}
