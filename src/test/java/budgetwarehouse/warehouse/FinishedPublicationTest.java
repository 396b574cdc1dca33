package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill in the middle of a publication leaves, and what the next start makes of it. */
class FinishedPublicationTest {
  private static final String FORMER = "former";
  private static final String FRESH = "fresh";

  @TempDir private Path data;
  private BuiltWarehouse killed;
  private Path parquet;
  private Path complete;

  @BeforeEach
  void killAfterTheWarehouseWasMoved() throws IOException {
    killed = BuiltWarehouse.in(data, "killed");
    parquet = copies(data.resolve("parquet"), FORMER);
    complete = copies(killed.workFolder().resolve("parquet-complete"), FRESH);
  }

  @Test
  void copiesBecomeThoseOfThePublishedWarehouse() throws IOException {
    finishTwice();
    assertThat(table(parquet)).hasContent(FRESH);
  }

  @Test
  void copiesComeBackWhereTheyWereAwayForAMoment() throws IOException {
    Files.move(parquet, killed.workFolder().resolve("parquet-before"));
    finishTwice();
    assertThat(table(parquet)).hasContent(FRESH);
  }

  @Test
  void copiesStayWhereTheWarehouseWasNotPublished() throws IOException {
    Files.createFile(killed.file());
    finishTwice();
    Files.delete(killed.file());
    finishTwice();
    assertThat(table(parquet)).hasContent(FORMER);
    assertThat(complete).doesNotExist();
  }

  private void finishTwice() throws IOException {
    WarehousePublication.finish(killed, parquet);
    WarehousePublication.finish(killed, parquet);
  }

  private static Path copies(Path folder, String content) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(table(folder), content);
    return folder;
  }

  private static Path table(Path folder) {
    return folder.resolve("table.parquet");
  }
}
