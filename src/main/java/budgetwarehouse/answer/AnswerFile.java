package budgetwarehouse.answer;

import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.AnswerColumn;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer to a file, row by row. The file has its name only once the answer is whole; an
 * answer that fails leaves nothing. Beside a CSV or Parquet file stands {@code <name>.来源.txt},
 * which follows it.
 */
public final class AnswerFile implements Answer, Closeable {
  private static final String NOTE = ".来源.txt";

  private final Path target;
  private final Path drafts;
  private final ExportFormat format;
  private final Provenance provenance;
  private final boolean replace;
  private final ExportFormat.AnswerWriting writing;
  private long count;

  private AnswerFile(Path target, ExportFormat format, Provenance provenance, boolean replace)
      throws IOException {
    this.target = target;
    this.format = format;
    this.provenance = provenance;
    this.replace = replace;
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ExportRefused("没有这个文件夹：" + folder);
    }
    this.drafts = Files.createTempDirectory(folder, ".draft-");
    this.writing = writing(format, drafts, draft(target), provenance);
  }

  private Path draft(Path file) {
    return drafts.resolve(file.getFileName());
  }

  /** Open a file among the drafts, which go where it cannot be. */
  private static ExportFormat.AnswerWriting writing(
      ExportFormat format, Path drafts, Path draft, Provenance provenance) throws IOException {
    try {
      return format.open(draft, provenance);
    } catch (IOException | RuntimeException e) {
      remove(drafts);
      throw e;
    }
  }

  /**
   * Begin a file; closing it before the answer has ended takes it back.
   *
   * @param replace whether a file of that name may be replaced
   * @throws ExportRefused when the name ends in nothing we write, the file is there, or something
   *     is that is no plain file
   */
  public static AnswerFile open(Path target, Provenance provenance, boolean replace)
      throws IOException {
    ExportFormat format =
        ExportFormat.of(target)
            .orElseThrow(
                () -> new ExportRefused("文件名应以 " + ExportFormat.endings() + " 结尾：" + target));
    requireFree(target, replace);
    if (!format.saysProvenance()) {
      requireFree(note(target), replace);
    }
    return new AnswerFile(target, format, provenance, replace);
  }

  // a folder that is empty, or a link, would be replaced too
  private static void requireFree(Path file, boolean replace) throws ExportRefused {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ExportRefused("同名的是文件夹、链接或设备，不是普通文件，未写：" + file);
    }
    if (!replace) {
      throw new ExportRefused("文件已存在，未覆盖：" + file);
    }
  }

  private static Path note(Path target) {
    return target.resolveSibling(target.getFileName() + NOTE);
  }

  /** Return how many rows were written. */
  public long count() {
    return count;
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    writing.begin(columns);
  }

  @Override
  public void columns(List<AnswerColumn> columns) throws IOException {
    writing.columns(columns);
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    writing.row(cells);
    count++;
  }

  @Override
  public void end() throws IOException {
    writing.end();
    writing.close();
    if (format.saysProvenance()) {
      publish(target);
      return;
    }
    Path note = note(target);
    Files.writeString(draft(note), String.join("\n", provenance.lines(count)) + "\n");
    publish(target);
    publish(note);
  }

  private void publish(Path file) throws IOException {
    try {
      if (replace) {
        Files.move(draft(file), file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(draft(file), file);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ExportRefused("文件已存在，未覆盖：" + file);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writing.close();
    } finally {
      remove(drafts);
    }
  }

  private static void remove(Path drafts) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(drafts)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
