package budgetwarehouse.job.intake;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.archive.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** Copies content that somebody may change or take away while it is read. */
final class CheckedCopy {
  private CheckedCopy() {}

  /**
   * Write content to a file, in one step. Return false, and leave the file as it is, where the
   * content is no longer there or no longer what it was.
   *
   * @param sha256 what it was
   * @throws IOException when the disk of the copy refuses
   */
  static boolean write(Content source, Path target, String sha256) throws IOException {
    Path writing = target.resolveSibling(target.getFileName() + ".writing");
    boolean isWhole = false;
    try {
      isWhole = hashOfCopy(source, writing).filter(sha256::equals).isPresent();
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(writing);
      }
    }
    if (isWhole) {
      Folders.force(writing);
      Files.move(writing, target, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(Folders.parent(target));
    }
    return isWhole;
  }

  private static Optional<String> hashOfCopy(Content source, Path writing) throws IOException {
    InputStream opened;
    try {
      opened = source.open();
    } catch (IOException e) {
      return Optional.empty();
    }
    MessageDigest digest = ContentHash.digest();
    var reading = new Reading(opened);
    try (var content = new DigestInputStream(reading, digest);
        OutputStream copy = Files.newOutputStream(writing)) {
      content.transferTo(copy);
      return Optional.of(ContentHash.text(digest.digest()));
    } catch (IOException e) {
      if (reading.failed) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Tells a fault of reading from one of writing. */
  private static final class Reading extends FilterInputStream {
    private boolean failed;

    Reading(InputStream source) {
      super(source);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      failed = true;
      int count = super.read(into, from, length);
      failed = false;
      return count;
    }
  }
}
