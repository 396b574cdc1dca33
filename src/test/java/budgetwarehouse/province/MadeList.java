package budgetwarehouse.province;

import budgetwarehouse.RealDisclosures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lists of the made province: bodies, projects, headings, sentences. */
final class MadeList {
  private static final Path FOLDER = Path.of("src/test/resources/province");

  private MadeList() {}

  /** Read a list by its name. */
  static List<Map<String, String>> read(String name) {
    try {
      return RealDisclosures.rows(FOLDER.resolve(name + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the made list " + name, e);
    }
  }
}
