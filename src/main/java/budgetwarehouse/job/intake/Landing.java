package budgetwarehouse.job.intake;

import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * Keeps an unchanged copy of every document, named by its hash, so that each figure leads back to
 * the bytes it was read from.
 *
 * @param folder where the copies stand
 */
public record Landing(Path folder) {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Return the copy of a document. */
  public Path copyOf(String sha256) {
    return folder.resolve(sha256);
  }

  /** Return the hash of a file's content. */
  static String hashOf(Path file) throws IOException {
    MessageDigest digest = ContentHash.digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream content = Files.newInputStream(file)) {
      int count = content.read(buffer);
      while (count >= 0) {
        digest.update(buffer, 0, count);
        count = content.read(buffer);
      }
    }
    return ContentHash.text(digest.digest());
  }

  /** Keep a copy of a file whose hash is known; nothing happens when there is one. */
  void keep(Path file, String sha256) throws IOException {
    Path copy = copyOf(sha256);
    if (Files.isRegularFile(copy) && Files.size(copy) == Files.size(file)) {
      return;
    }

    Files.createDirectories(folder);
    Path writing = folder.resolve(sha256 + ".writing");
    MessageDigest digest = ContentHash.digest();
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
      Files.copy(content, writing, StandardCopyOption.REPLACE_EXISTING);
    }
    String copied = ContentHash.text(digest.digest());
    if (!copied.equals(sha256)) {
      throw new IOException("收件文件在读取时被改动：" + file + "，请待其写完后重新装载");
    }
    Files.move(writing, copy, StandardCopyOption.ATOMIC_MOVE);
  }
}
