package budgetwarehouse.job.intake;

import budgetwarehouse.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON files that are there whole or not at all. */
public final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFile() {}

  /** Write a record over what the file held. */
  public static void write(Path file, Object content) throws IOException {
    WholeFile.writeText(file, MAPPER.writeValueAsString(content) + "\n");
  }

  /** Read a record back. */
  public static <T> T read(Path file, Class<T> type) {
    return MAPPER.readValue(file, type);
  }
}
