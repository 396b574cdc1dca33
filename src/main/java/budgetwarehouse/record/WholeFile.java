package budgetwarehouse.record;

import budgetwarehouse.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text files that are there whole or not at all, also where two processes write one of them. */
final class WholeFile {
  private WholeFile() {}

  /** Write a text over what the file held. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    String process = Long.toString(ProcessHandle.current().pid());
    Path writing = file.resolveSibling("." + file.getFileName() + "." + process + ".writing");
    Files.writeString(writing, text);
    Durable.force(writing);
    Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
