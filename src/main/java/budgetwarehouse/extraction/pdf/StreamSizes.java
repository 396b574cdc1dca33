package budgetwarehouse.extraction.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams that unpack beyond a limit before anything is unpacked for real: PDFBox unpacks
 * each into memory whole.
 */
final class StreamSizes {
  /** A byte of deflated data becomes at most so many. */
  private static final int STRONGEST_DEFLATION = 1032;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final int DEFLATED = 0x78;

  private StreamSizes() {}

  /** Return whether a stream of the file unpacks to more bytes than the limit. */
  static boolean exceed(byte[] file, long limit) {
    int start = indexOf(file, STREAM, 0);
    while (start >= 0) {
      int content = skipLineEnd(file, start + STREAM.length);
      int end = indexOf(file, END, content);
      int stop = end < 0 ? file.length : end;
      boolean mayExceed = (long) (stop - content) * STRONGEST_DEFLATION > limit;
      if (mayExceed && unpacksBeyond(file, content, stop, limit)) {
        return true;
      }
      start = end < 0 ? -1 : indexOf(file, STREAM, end + END.length);
    }
    return false;
  }

  private static int skipLineEnd(byte[] file, int from) {
    int index = from;
    while (index < file.length && (file[index] == '\r' || file[index] == '\n')) {
      index++;
    }
    return index;
  }

  private static boolean unpacksBeyond(byte[] file, int from, int to, long limit) {
    if (from >= to || file[from] != DEFLATED) {
      return to - from > limit;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(file, from, to - from);
      byte[] sink = new byte[64 * 1024];
      int unpacked;
      do {
        unpacked = inflater.inflate(sink);
      } while (unpacked > 0 && inflater.getBytesWritten() <= limit);
      return inflater.getBytesWritten() > limit;
    } catch (DataFormatException e) {
      // Broken data ends where it breaks; PDFBox keeps what came before.
      return inflater.getBytesWritten() > limit;
    } finally {
      inflater.end();
    }
  }

  private static int indexOf(byte[] file, byte[] word, int from) {
    for (int i = from; i <= file.length - word.length; i++) {
      if (file[i] == word[0] && matches(file, word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] file, byte[] word, int at) {
    for (int i = 1; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
