package budgetwarehouse.reading;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets documents be read side by side, and one alone where memory did not suffice for all: who runs
 * out of memory is often the neighbour of the document that takes it.
 */
final class ReadingRoom {
  private final ReadWriteLock doors = new ReentrantReadWriteLock();

  /**
   * Read a document, a second time where memory ran out.
   *
   * @throws OutOfMemoryError when it needs more than there is even alone
   */
  <T> T read(Reading<T> reading) throws IOException {
    doors.readLock().lock();
    try {
      return reading.read();
    } catch (OutOfMemoryError e) {
      // once the others are done
    } finally {
      doors.readLock().unlock();
    }

    doors.writeLock().lock();
    try {
      return reading.read();
    } finally {
      doors.writeLock().unlock();
    }
  }

  /** The reading of one document, from its bytes on. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }
}
