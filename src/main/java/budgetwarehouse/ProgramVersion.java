package budgetwarehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * <p>What is published for readers bears only the {@link #version}, so that equal documents give
 * equal bytes whatever commit was built; reports, logs and the command line say the rest.
 *
 * @param version its version, as {@code 0.1.0}
 * @param commit commit it was built from, with {@code -dirty} where files were changed since;
 *     {@code unknown} where it was built without git
 */
public record ProgramVersion(String version, String commit) {
  /** This program. */
  public static final ProgramVersion CURRENT = read();

  private static final String FILE = "program.properties";

  private static ProgramVersion read() {
    var properties = new Properties();
    try (InputStream file = ProgramVersion.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not beside " + ProgramVersion.class.getName());
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return new ProgramVersion(
        properties.getProperty("version", ""), properties.getProperty("commit", ""));
  }

  /** Return name and version, as they stand in what is published. */
  public String name() {
    return "budget-warehouse " + version;
  }
}
