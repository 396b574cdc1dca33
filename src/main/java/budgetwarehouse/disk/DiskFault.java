package budgetwarehouse.disk;

import java.nio.file.Path;

/**
 * Something on disk that is not as it was written.
 *
 * @param path file or folder
 * @param says what is wrong, in Chinese
 */
public record DiskFault(Path path, String says) {
  @Override
  public String toString() {
    return path + "：" + says;
  }
}
