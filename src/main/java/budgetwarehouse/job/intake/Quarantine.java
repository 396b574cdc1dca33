package budgetwarehouse.job.intake;

import budgetwarehouse.document.archive.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that could not be read, each in a folder with its bytes and the reason.
 *
 * @param folder where they stand
 */
public record Quarantine(Path folder) {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  /** Set a document aside, over an earlier reason. */
  public void keep(String sha256, Path file, QuarantineReason reason) throws IOException {
    if (!keep(sha256, () -> Files.newInputStream(file), reason)) {
      throw Landing.damaged(file);
    }
  }

  /** Set content aside, over an earlier reason; return false where it is no longer what it was. */
  boolean keep(String sha256, Content source, QuarantineReason reason) throws IOException {
    Path own = folder.resolve(sha256);
    Files.createDirectories(own);
    Matcher ending = ENDING.matcher(reason.finding().file());
    Path copy = own.resolve("document" + (ending.find() ? ending.group() : ""));
    if (!CheckedCopy.write(source, copy, sha256)) {
      if (!Files.exists(copy)) {
        Files.delete(own);
      }
      return false;
    }
    JsonFile.write(reasonFile(sha256), reason);
    return true;
  }

  /** Return why a document was set aside; empty when it was not. */
  public Optional<QuarantineReason> reason(String sha256) {
    Path file = reasonFile(sha256);
    return Files.isRegularFile(file)
        ? Optional.of(JsonFile.read(file, QuarantineReason.class))
        : Optional.empty();
  }

  /** Forget a document that has been read after all. */
  public void release(String sha256) throws IOException {
    Path own = folder.resolve(sha256);
    if (!Files.isDirectory(own)) {
      return;
    }
    try (var files = Files.list(own)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(own);
  }

  private Path reasonFile(String sha256) {
    return folder.resolve(sha256).resolve("reason.json");
  }
}
