package budgetwarehouse.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The disk took no more, or nothing at all. Says where it was to be written and, unless the place
 * itself was refused, how much room is left there, which the system's own words leave out. It is
 * its own root cause, so that this message is what is shown.
 */
public final class WriteFailure extends IOException {
  private static final long serialVersionUID = 1L;
  private static final double MEGABYTE = 1e6;

  private WriteFailure(String message) {
    super(message);
  }

  /** Say what could not be written; the system's fault is kept as suppressed. */
  public static WriteFailure of(Path path, IOException fault) {
    if (fault instanceof WriteFailure failure) {
      return failure;
    }
    String says =
        FileRefusal.says(fault)
            .map(why -> "写不进 " + path + "（" + why + "）。请检查文件夹和权限后重新运行，已发布的不受影响")
            .orElseGet(() -> full(path, fault));
    var failure = new WriteFailure(says);
    failure.addSuppressed(fault);
    return failure;
  }

  private static String full(Path path, IOException fault) {
    String system = fault.getMessage() == null ? fault.getClass().getName() : fault.getMessage();
    return "写不下 " + path + "（" + system + "）" + room(path);
  }

  private static String room(Path path) {
    Path existing = path.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      FileStore disk = Files.getFileStore(existing);
      return String.format(
          Locale.ROOT,
          "；所在磁盘 %s 剩余 %.1f MB，共 %.1f MB。请腾出空间后重新运行，写了一半的内容已删除",
          disk,
          disk.getUsableSpace() / MEGABYTE,
          disk.getTotalSpace() / MEGABYTE);
    } catch (IOException e) {
      return "；所在磁盘的剩余空间无法得知：" + e.getMessage();
    }
  }
}
