package budgetwarehouse.job.doctor;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Tries out what the program asks of the disk on which a data folder stands. */
final class FolderExamination {
  private static final long MEGABYTE = 1_000_000;
  private static final long LITTLE_ROOM = 2_000 * MEGABYTE;
  private static final long NO_ROOM = 200 * MEGABYTE;

  private FolderExamination() {}

  static List<Diagnosis> diagnoses(DataFolder data) throws IOException {
    FileStore disk = Files.getFileStore(data.root());
    return List.of(room(disk.toString(), disk.getUsableSpace()), operations(data));
  }

  static Diagnosis room(String disk, long bytes) {
    String says = "%s 剩余 %d MB".formatted(disk, bytes / MEGABYTE);
    if (bytes < NO_ROOM) {
      return Diagnosis.ill("磁盘空间", says, "装载会失败（已发布的数据不受影响）；请腾出空间");
    }
    return bytes < LITTLE_ROOM
        ? Diagnosis.doubt("磁盘空间", says, "建库时新旧两份数据仓库并存，请留出至少两倍于 warehouse.duckdb 的空间")
        : Diagnosis.well("磁盘空间", says);
  }

  private static Diagnosis operations(DataFolder data) {
    Path probe = data.root().resolve(".doctor");
    try {
      Files.createDirectories(probe);
      Path one = Files.writeString(probe.resolve("one"), "1");
      Path two = probe.resolve("two");
      Files.writeString(two, "2");
      Files.move(one, two, StandardCopyOption.ATOMIC_MOVE);
      lock(two);
      Diagnosis link = link(two, probe.resolve("three"));
      Folders.deleteTree(probe);
      return link;
    } catch (IOException | UnsupportedOperationException e) {
      return Diagnosis.ill("文件操作", data.root() + " 不能写入、改名或加锁：" + e, "检查权限；数据文件夹应在本机磁盘上，不宜放在网络共享中");
    }
  }

  private static Diagnosis link(Path file, Path link) {
    try {
      Files.createLink(link, file);
      return Diagnosis.well("文件操作", "写入、一次改名、加锁、硬链接均可");
    } catch (IOException | UnsupportedOperationException e) {
      return Diagnosis.doubt("文件操作", "不支持硬链接：" + e, "发布前保留旧数据仓库时改为复制，需要多一份空间");
    }
  }

  private static void lock(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new IOException("加锁被拒绝 " + file);
      }
    }
  }
}
