package budgetwarehouse.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;

/** Sets up the line editor: history in a file of its owner only, completion, lines that go on. */
final class LineEditor {
  private static final int LINES_KEPT = 2_000;

  private LineEditor() {}

  static LineReader of(Terminal terminal, Path history, Supplier<Names> names) throws IOException {
    keepPrivate(history);
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("budget-warehouse")
        .parser(new LineParser())
        .completer(new LineCompleter(names))
        .variable(LineReader.HISTORY_FILE, history)
        .variable(LineReader.HISTORY_SIZE, LINES_KEPT)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "     续> ")
        // an exclamation mark is part of SQL, no call of an earlier line
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  private static void keepPrivate(Path history) throws IOException {
    Path folder = history.toAbsolutePath().getParent();
    if (folder == null || Files.exists(history)) {
      return;
    }
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder);
    Files.createFile(history);
    if (posix) {
      Files.setPosixFilePermissions(history, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
