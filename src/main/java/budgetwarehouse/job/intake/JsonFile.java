package budgetwarehouse.job.intake;

import budgetwarehouse.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON files that are there whole or not at all. */
public final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonFile() {}

  /** Write a record over what the file held. */
  public static void write(Path file, Object content) throws IOException {
    Path folder = Files.createDirectories(file.getParent());
    Path writing = file.resolveSibling(file.getFileName() + ".writing");
    Files.writeString(writing, MAPPER.writeValueAsString(content) + "\n");
    Durable.force(writing);
    Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
    Durable.force(folder);
  }

  /** Read a record back. */
  public static <T> T read(Path file, Class<T> type) {
    return MAPPER.readValue(file, type);
  }
}
