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

  /** Return whether there is a copy of a document, and the disk gives back what it is named by. */
  public boolean holds(String sha256) {
    Path copy = copyOf(sha256);
    try {
      return Files.isRegularFile(copy)
          && fingerprint(() -> Files.newInputStream(copy)).sha256().equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  /** Say that the copy of a document is another content now, and what helps. */
  public static IOException damaged(Path copy) {
    return new IOException("原件副本已损坏：" + copy + "。重新装载时从收件夹重新收存；收件夹中已没有的，请先放回或从备份恢复");
  }

  /**
   * Keep a copy of content that has been read once; nothing happens when there is one. Return false
   * where the content is no longer what it was then.
   *
   * @param isToBeRead whether a copy that is there is needed, so that a damaged one is replaced
   */
  boolean keep(Content source, Fingerprint known, boolean isToBeRead) throws IOException {
    Path copy = copyOf(known.sha256());
    boolean isThere = Files.isRegularFile(copy) && Files.size(copy) == known.bytes();
    if (isThere && (!isToBeRead || holds(known.sha256()))) {
      return true;
    }
    Files.createDirectories(folder);
    return CheckedCopy.write(source, copy, known.sha256());
  }
}
