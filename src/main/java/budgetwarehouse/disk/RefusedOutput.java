package budgetwarehouse.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Tells a disk that takes no more from a source that cannot be read: only the first is ours. */
final class RefusedOutput extends OutputStream {
  private final OutputStream out;
  private final Path file;

  RefusedOutput(OutputStream out, Path file) {
    this.out = out;
    this.file = file;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      throw WriteFailure.of(file, e);
    }
  }
}
