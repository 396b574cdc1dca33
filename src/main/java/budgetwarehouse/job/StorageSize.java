package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What store and warehouse take on disk.
 *
 * @param storeFiles files of the store
 * @param storeBytes their sizes together
 * @param warehouseBytes size of the published warehouse; 0 where there is none
 */
record StorageSize(long storeFiles, long storeBytes, long warehouseBytes) {
  /** Measure a data folder. */
  static StorageSize of(DataFolder data) throws IOException {
    var sum = new Sum();
    if (Files.isDirectory(data.store())) {
      Files.walkFileTree(data.store(), sum);
    }
    long warehouse = Files.isRegularFile(data.warehouse()) ? Files.size(data.warehouse()) : 0;
    return new StorageSize(sum.files, sum.bytes, warehouse);
  }

  /** Adds up files. */
  private static final class Sum extends SimpleFileVisitor<Path> {
    private long files;
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      return FileVisitResult.CONTINUE;
    }
  }
}
