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
 * answer that fails leaves nothing. Beside a CSV or Parquet file stands {@code <name>.来源.txt}.
 */
public final class AnswerFile implements Answer, Closeable {
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
    this.writing = format.open(drafts.resolve(target.getFileName()), provenance);
  }

  /**
   * Begin a file; closing it before the answer has ended takes it back.
   *
   * @param replace whether a file of that name may be replaced
   * @throws ExportRefused when the name ends in nothing we write, or the file is there
   */
  public static AnswerFile open(Path target, Provenance provenance, boolean replace)
      throws IOException {
    ExportFormat format =
        ExportFormat.of(target)
            .orElseThrow(
                () -> new ExportRefused("文件名应以 " + ExportFormat.endings() + " 结尾：" + target));
    if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new ExportRefused("文件已存在，未覆盖：" + target);
    }
    return new AnswerFile(target, format, provenance, replace);
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
    if (!format.saysProvenance()) {
      Path note = target.resolveSibling(target.getFileName() + ".来源.txt");
      Files.writeString(note, String.join("\n", provenance.lines(count)) + "\n");
    }
    Path written = drafts.resolve(target.getFileName());
    try {
      if (replace) {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(written, target);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ExportRefused("文件已存在，未覆盖：" + target);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writing.close();
    } finally {
      remove();
    }
  }

  private void remove() throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(drafts)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
