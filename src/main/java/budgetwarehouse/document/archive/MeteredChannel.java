package budgetwarehouse.document.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Channel that gives out no more than so many bytes, until the meter is taken off: the library
 * lists the members of an archive in memory, however many it claims to have.
 */
final class MeteredChannel implements SeekableByteChannel {
  private final SeekableByteChannel content;
  private long remaining;

  MeteredChannel(SeekableByteChannel content, long bytes) {
    this.content = content;
    this.remaining = bytes;
  }

  /** Give out whatever is asked for from now on. */
  void takeOffMeter() {
    remaining = Long.MAX_VALUE;
  }

  /** Return whether more was asked for than it gives out. */
  boolean isExhausted() {
    return remaining <= 0;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (isExhausted()) {
      throw new IOException("the list of members is longer than is read");
    }
    int count = content.read(target);
    remaining -= Math.max(count, 0);
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new UnsupportedOperationException("archives are only read");
  }

  @Override
  public long position() throws IOException {
    return content.position();
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    content.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return content.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new UnsupportedOperationException("archives are only read");
  }

  @Override
  public boolean isOpen() {
    return content.isOpen();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
