package budgetwarehouse.job;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * How the folders and files of a data folder are laid out; a folder without this note is older than
 * the note.
 *
 * @param layout number of the layout
 * @param program version of the program that wrote it first
 */
public record DataFormat(int layout, String program) {
  /** The layout that this program writes: each folder of the store has its checksums. */
  public static final int CURRENT = 1;

  /** Return what a data folder says of itself; empty for one of before the note. */
  public static Optional<DataFormat> of(DataFolder data) throws IOException {
    if (!Files.isRegularFile(data.format())) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JsonFile.read(data.format(), DataFormat.class))
          .filter(format -> format.layout() > 0);
    } catch (JacksonException e) {
      // a note that cannot be read is written again; the upgrade behind it changes nothing twice
      return Optional.empty();
    }
  }

  /** Return whether there is a note that cannot be read: no older program leaves one. */
  public static boolean isUnreadable(DataFolder data) throws IOException {
    return Files.exists(data.format()) && of(data).isEmpty();
  }

  /** Refuse a folder that a newer program laid out, before anything in it is touched. */
  static void admit(DataFolder data) throws IOException {
    Optional<DataFormat> format = of(data);
    if (format.isPresent() && format.get().layout() > CURRENT) {
      throw new DataRefused(newer(data, format.get()));
    }
  }

  /** Say that a folder was laid out by a newer program. */
  public static String newer(DataFolder data, DataFormat format) {
    return "数据文件夹 %s 由更新的程序（%s）写成，布局为第 %d 版；本程序只认到第 %d 版。请改用新版程序，数据未作任何改动"
        .formatted(data.root(), format.program(), format.layout(), CURRENT);
  }

  /** Note that a folder has the current layout. */
  static void write(DataFolder data) throws IOException {
    JsonFile.write(data.format(), new DataFormat(CURRENT, ProgramVersion.CURRENT.version()));
  }
}
