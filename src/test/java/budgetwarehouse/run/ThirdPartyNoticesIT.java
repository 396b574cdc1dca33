package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of third-party libraries against what the build packs. */
class ThirdPartyNoticesIT {
  private static final Path NOTICES = Path.of("src/docs/THIRD-PARTY-NOTICES");
  private static final Path LIBRARIES = Path.of("target/lib");

  /** Licences that ask for nothing but notices, or for changes of the library itself only. */
  private static final List<String> ACCEPTED =
      List.of(
          "Apache License 2.0",
          "MIT License",
          "BSD 2-Clause",
          "BSD 3-Clause",
          "CC0 1.0",
          "CDDL 1.1",
          "Eclipse Distribution License 1.0",
          "Eclipse Public License 1.0");

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(NOTICES).stream()
        .filter(line -> line.contains(" | "))
        .skip(1)
        .map(line -> line.split(" \\| ", -1))
        .toList();
  }

  @Test
  void listsEveryLibraryThatIsPackedAndNoOther() throws IOException {
    try (Stream<Path> packed = Files.list(LIBRARIES)) {
      List<String> jars =
          packed
              .map(jar -> jar.getFileName().toString())
              .filter(jar -> jar.endsWith(".jar"))
              .map(jar -> jar.substring(0, jar.length() - ".jar".length()))
              .toList();
      assertThat(rows())
          .as("rows of " + NOTICES)
          .extracting(row -> row[0])
          .containsExactlyInAnyOrderElementsOf(jars);
    }
  }

  @Test
  void namesAnAcceptedLicenceForEach() throws IOException {
    for (String[] row : rows()) {
      assertThat(ACCEPTED).as(row[0]).anyMatch(licence -> row[1].startsWith(licence));
      assertThat(row[2]).as(row[0]).startsWith("https://");
    }
  }

  @Test
  void putsLicenceAndNoticesIntoTheJar() throws IOException {
    try (JarFile jar = new JarFile("target/budget-warehouse.jar")) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/THIRD-PARTY-NOTICES")).isNotNull();
    }
  }
}
