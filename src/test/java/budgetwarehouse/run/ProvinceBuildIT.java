package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.LoadRun;
import budgetwarehouse.warehouse.StorePart;
import budgetwarehouse.warehouse.TableSums;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample, of four provinces, built province by province beside the published whole. */
class ProvinceBuildIT {
  @TempDir Path root;

  @Test
  void givesEveryRowOfTheWholeBuildWithItsKeys() throws Exception {
    WholeRun run = SharedRun.SAMPLE.loaded();

    BuiltProvinces built = BuiltProvinces.of(run, root);

    assertThat(built.parts())
        .extracting(StorePart::province)
        .containsExactly("00", "13", "31", "32", "42");
    assertThat(TableSums.of(built.union())).isEqualTo(TableSums.of(run.data().warehouse()));
    for (StorePart part : built.parts()) {
      StorePart sent =
          StorePart.parse(part.province(), part.text(), address -> Path.of(URI.create(address)));
      assertThat(sent.text()).isEqualTo(part.text());
    }
  }

  @Test
  void keepsWhatTheFilesOfOneArchiveAgreeOnThoughTheyAreOfSeveralProvinces() throws Exception {
    Path inbox = Files.createDirectory(root.resolve("inbox"));
    try (Stream<Path> sample = Files.list(Path.of("sample-input"));
        var zip = new ZipOutputStream(Files.newOutputStream(inbox.resolve("公开.zip")))) {
      for (Path file : sample.filter(ProvinceBuildIT::isDocument).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    var run = new WholeRun(inbox, root.resolve("data"));
    assertThat(run.load()).as(run.printed()).isLessThan(LoadRun.NOT_FINISHED);

    BuiltProvinces built = BuiltProvinces.of(run, Files.createDirectory(root.resolve("again")));

    assertThat(built.parts()).hasSizeGreaterThan(3);
    assertThat(TableSums.of(built.union())).isEqualTo(TableSums.of(run.data().warehouse()));
  }

  /** An archive in an archive is not opened, and the list of what there is has no row for it. */
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.endsWith(".zip") && !name.endsWith(".csv");
  }
}
