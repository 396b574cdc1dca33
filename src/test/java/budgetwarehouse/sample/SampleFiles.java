package budgetwarehouse.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Writes every file of the sample anew: {@code mvn -q -Psample process-test-classes}. */
public final class SampleFiles {
  private SampleFiles() {}

  /** Write them; those that no library writes stay as they are. */
  public static void main(String[] arguments) throws IOException {
    for (SampleFile file : SampleFile.all()) {
      Optional<SampleWriter> writer = SampleFormat.writer(file.format());
      if (writer.isPresent()) {
        Files.createDirectories(file.path().getParent());
        Files.write(file.path(), writer.get().write(file.disclosure()));
      }
    }
  }
}
