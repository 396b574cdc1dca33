package budgetwarehouse.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that are there whole or not at all, also where two processes write one of them. */
public final class WholeFile {
  private static final long PROCESS = ProcessHandle.current().pid();
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:.*\\.(?<process>\\d{1,18})|.*)" + Pattern.quote(Folders.UNFINISHED));

  private WholeFile() {}

  /** Write a text over what the file held, as {@link #write} does. */
  public static void writeText(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Write a file beside its name, force it to disk and give it the name in one step.
   *
   * @throws WriteFailure when the disk refuses; what the file held before stays then
   */
  public static void write(Path file, Content content) throws IOException {
    Path writing = file.resolveSibling(file.getFileName() + "." + PROCESS + Folders.UNFINISHED);
    try {
      Files.createDirectories(Folders.parent(file));
      try (OutputStream out = Files.newOutputStream(writing)) {
        content.writeTo(out);
      }
      Folders.force(writing);
      Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(Folders.parent(file));
    } catch (IOException e) {
      throw cleared(writing, WriteFailure.of(file, e));
    }
  }

  /** Delete what killed processes left half-written in a folder; what others write there stays. */
  public static void deleteAbandoned(Path folder) throws IOException {
    for (Path file : Folders.children(folder)) {
      Matcher name = UNFINISHED.matcher(file.getFileName().toString());
      if (name.matches() && !isAnothers(name.group("process"))) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isAnothers(@Nullable String process) {
    return process != null
        && Long.parseLong(process) != PROCESS
        && ProcessHandle.of(Long.parseLong(process)).isPresent();
  }

  private static IOException cleared(Path writing, IOException failure) {
    try {
      Files.deleteIfExists(writing);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Content {
    /** Write it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }
}
