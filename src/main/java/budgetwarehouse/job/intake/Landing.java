package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.archive.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * Keeps an unchanged copy of every document, named by its hash, so that each figure leads back to
 * the bytes it was read from; an archive is kept beside the files that were in it.
 *
 * @param folder where the copies stand
 */
public record Landing(Path folder) {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Return the copy of a document. */
  public Path copyOf(String sha256) {
    return folder.resolve(sha256);
  }

  /** Read some content to its end and return what tells it from others. */
  static Fingerprint fingerprint(Content source) throws IOException {
    MessageDigest digest = ContentHash.digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    long bytes = 0;
    try (InputStream content = source.open()) {
      int count = content.read(buffer);
      while (count >= 0) {
        digest.update(buffer, 0, count);
        bytes += count;
        count = content.read(buffer);
      }
    }
    return new Fingerprint(ContentHash.text(digest.digest()), bytes);
  }

  /**
   * Keep a copy of content that has been read once; nothing happens when there is one. Return false
   * where the content is no longer what it was then.
   */
  boolean keep(Content source, Fingerprint known) throws IOException {
    Path copy = copyOf(known.sha256());
    if (Files.isRegularFile(copy) && Files.size(copy) == known.bytes()) {
      return true;
    }
    Files.createDirectories(folder);
    return CheckedCopy.write(source, copy, known.sha256());
  }
}
