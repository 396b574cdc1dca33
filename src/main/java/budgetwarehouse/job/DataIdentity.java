package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What tells a data folder from all others in a database they share. It lies in the folder, so a
 * folder that is moved, or mounted elsewhere by a container, keeps its runs; a path or the name of
 * a machine would not.
 *
 * @param digits hexadecimal
 */
record DataIdentity(String digits) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{32}");

  /** Return the identity of a data folder, which is given one at first. */
  static DataIdentity of(DataFolder data) throws IOException {
    Path file = data.identity();
    if (!Files.isRegularFile(file)) {
      write(file, UUID.randomUUID().toString().replace("-", ""));
    }
    String digits = Files.readString(file).strip();
    if (!DIGITS.matcher(digits).matches()) {
      throw new ConfigurationFault(file + " 已损坏：应为 32 位十六进制数字；删除后将重新编号");
    }
    return new DataIdentity(digits);
  }

  /** Return the name of its schema. */
  String schema() {
    return "budget_warehouse_" + digits;
  }

  private static void write(Path file, String digits) throws IOException {
    Files.createDirectories(file.getParent());
    Path writing = Files.createTempFile(file.getParent(), file.getFileName().toString(), "");
    try {
      Files.writeString(writing, digits + "\n");
      put(writing, file);
    } catch (FileAlreadyExistsException e) {
      return; // theirs counts
    } finally {
      Files.delete(writing);
    }
  }

  // unlike a move neither takes the place of what another process wrote meanwhile
  private static void put(Path writing, Path file) throws IOException {
    try {
      Files.createLink(file, writing);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(writing, file); // a disk without links
    }
  }
}
