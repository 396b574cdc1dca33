package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real disk, in memory, whose size can be set.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {
  private static final long START_BYTES = 256L << 20;

  /** Return whether this process may mount disks. */
  static boolean isPossible() {
    return "root".equals(System.getProperty("user.name"))
        && Files.isExecutable(Path.of("/bin/mount"));
  }

  static SmallDisk mount(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", "size=" + START_BYTES, "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  /** Leave so much room beside what is on it. */
  void leaveRoom(long bytes) throws IOException, InterruptedException {
    var disk = Files.getFileStore(folder);
    long used = disk.getTotalSpace() - disk.getUnallocatedSpace();
    run("mount", "-o", "remount,size=" + (used + bytes), folder.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() > 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
