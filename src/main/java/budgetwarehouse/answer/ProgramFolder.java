package budgetwarehouse.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which the program keeps documents, store and results; no answer may stand there,
 * where a later run would take it for one of its own files or remove it.
 */
public final class ProgramFolder {
  private final Path root;

  /** Take a folder {@code --data}, which need not be there. */
  public ProgramFolder(Path root) {
    this.root = root;
  }

  /**
   * Require that a file to be written stands elsewhere, whatever links lead to it.
   *
   * @throws ExportRefused when it would stand inside, or its own folder is not there
   */
  public void requireOutside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ExportRefused("没有这个文件夹：" + folder);
    }
    Path real = folder.toRealPath();
    for (Path own : realFolders()) {
      if (real.startsWith(own)) {
        throw new ExportRefused("不能写入数据仓库自己的文件夹 " + own + "，请写到别处：" + target);
      }
    }
  }

  /** Return the folder, and those on other disks to which links in it lead. */
  private List<Path> realFolders() throws IOException {
    List<Path> real = new ArrayList<>();
    if (Files.isDirectory(root)) {
      real.add(root.toRealPath());
      try (Stream<Path> entries = Files.list(root)) {
        for (Path entry : entries.filter(Files::isSymbolicLink).sorted().toList()) {
          if (Files.isDirectory(entry)) {
            real.add(entry.toRealPath());
          }
        }
      }
    }
    return real;
  }
}
