package budgetwarehouse.disk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says in Chinese why the file system refused a file, other than for want of room: its own message
 * is often the bare path.
 */
public final class FileRefusal {
  private static final String DENIED = "没有读写权限";
  private static final String READ_ONLY = "所在磁盘是只读的";
  private static final String NOT_THERE = "文件或上级文件夹不存在";
  private static final String NO_FOLDER = "路径中有一级是文件，不是文件夹";

  /** What the kinds of fault mean. */
  private static final List<Map.Entry<Class<? extends Exception>, String>> KINDS =
      List.of(
          Map.entry(AccessDeniedException.class, DENIED),
          Map.entry(NoSuchFileException.class, NOT_THERE),
          Map.entry(FileAlreadyExistsException.class, "已有同名的文件或文件夹"),
          Map.entry(NotDirectoryException.class, NO_FOLDER));

  /** What the system says where there is no kind of its own. */
  private static final List<Map.Entry<String, String>> REASONS =
      List.of(
          Map.entry("read-only file system", READ_ONLY),
          Map.entry("permission denied", DENIED),
          Map.entry("operation not permitted", DENIED),
          Map.entry("not a directory", NO_FOLDER),
          Map.entry("is a directory", "应为文件，却是文件夹"),
          Map.entry("input/output error", "磁盘读写出错"));

  private FileRefusal() {}

  /** Say it with the path; empty where something else is wrong, a full disk among it. */
  public static Optional<String> says(Throwable fault) {
    if (fault instanceof ReadOnlyFileSystemException) {
      return Optional.of(READ_ONLY);
    }
    return fault instanceof FileSystemException refused
        ? means(refused).map(says -> says + "：" + refused.getFile())
        : Optional.empty();
  }

  private static Optional<String> means(FileSystemException refused) {
    for (Map.Entry<Class<? extends Exception>, String> kind : KINDS) {
      if (kind.getKey().isInstance(refused)) {
        return Optional.of(kind.getValue());
      }
    }
    String reason = String.valueOf(refused.getReason()).toLowerCase(Locale.ROOT);
    return REASONS.stream()
        .filter(known -> reason.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
