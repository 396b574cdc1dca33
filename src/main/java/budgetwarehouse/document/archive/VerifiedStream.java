package budgetwarehouse.document.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Content of a member that is what the archive's directory says of it, in length and checksum, or
 * ends in an {@link IOException}. So a directory that lies about a length cannot fill a disk.
 */
final class VerifiedStream extends FilterInputStream {
  private final ZipArchiveEntry entry;
  private final CRC32 checksum = new CRC32();
  private long count;

  VerifiedStream(InputStream content, ZipArchiveEntry entry) {
    super(content);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int more = unpack(target, offset, length);
    if (more > 0) {
      checksum.update(target, offset, more);
      count += more;
    }
    boolean differs =
        more < 0
            ? count != entry.getSize() || checksum.getValue() != entry.getCrc()
            : count > entry.getSize();
    if (differs) {
      throw new IOException("the content of " + entry.getName() + " is not what its archive says");
    }
    return more;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("the content of " + entry.getName() + " cannot be unpacked", e);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, 1 << 16)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
