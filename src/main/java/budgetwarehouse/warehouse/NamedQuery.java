package budgetwarehouse.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Queries that the program asks of a published warehouse, one file each under {@code queries/}. */
final class NamedQuery {
  private NamedQuery() {}

  /** Return the text of a query. */
  static String text(String name) {
    return text("queries", name);
  }

  /** Return the text of a query that stands in another folder. */
  static String text(String folder, String name) {
    String path = "/warehouse-schema/" + folder + "/" + name + ".sql";
    try (InputStream bytes = NamedQuery.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("no query " + path + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read query " + path, e);
    }
  }
}
