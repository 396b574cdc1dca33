package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.WholeReading.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class WholeReadingTest {
  @TempDir private static Path once;

  @TempDir private Path folder;
  private Path published;
  private Path parquet;

  @BeforeAll
  static void publishASmallWarehouse() throws Exception {
    Path data = once.resolve("data");
    Set<String> leftOut = new HashSet<>(SmallStore.afterTheFacts());
    leftOut.add("checks");
    BuiltWarehouse built = WarehouseBuild.build(GoldenStore.in(once), data, "only", leftOut);
    WarehousePublication.publish(
        WarehouseAudit.audit(built), data.resolve("warehouse.duckdb"), data.resolve("parquet"));
  }

  @BeforeEach
  void copyIt() throws IOException {
    Path data = folder.resolve("data");
    FileSystemUtils.copyRecursively(once.resolve("data"), data);
    published = data.resolve("warehouse.duckdb");
    parquet = data.resolve("parquet");
  }

  @Test
  void findsNothingWrongWithWhatWasPublished() throws IOException {
    WholeReading.Outcome outcome = read();

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.tables()).isEqualTo(parquet.toFile().list().length).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.8, 0.95})
  void findsAFlippedByteWhereverItLies(double place) throws IOException {
    flip(published, place);

    assertThat(faults()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5})
  void findsAFlippedByteInACopy(double place) throws IOException {
    Path copy = parquet.resolve("printed.figure/printed.figure.parquet");
    flip(copy, place);

    assertThat(faults()).hasSize(1).allMatch(fault -> fault.contains(copy.toString()));
  }

  @Test
  void findsACopyThatIsGoneOrOfAnotherTable() throws IOException {
    Path gone = parquet.resolve("finding/finding.parquet");
    Files.delete(gone);
    Path other = parquet.resolve("dim_division/dim_division.parquet");
    Files.delete(other);
    Files.copy(parquet.resolve("dim_function/dim_function.parquet"), other);

    assertThat(faults()).hasSize(2).anyMatch(fault -> fault.contains(gone + "：没有这份副本"));
  }

  private WholeReading.Outcome read() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    return new WholeReading(published, parquet, work).read();
  }

  private List<String> faults() throws IOException {
    try {
      return read().faults().stream().map(Fault::toString).toList();
    } catch (WarehouseFailure e) {
      return List.of(e.toString());
    }
  }

  private static void flip(Path file, double place) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bytes.length * place)] ^= (byte) 0xff;
    Files.write(file, bytes);
  }
}
