package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.DocumentTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the shares of money in {@code src/docs/cofog.md} to the real documents. */
class CofogMoneyIT {
  @Test
  void documentSaysHowMuchOfTheRealMoneyIsAssigned() throws IOException, SQLException {
    PublishedRows published = SharedRun.REAL.loaded().published();

    List<String> found =
        published.lines(Files.readString(Path.of("src/test/resources/cofog/money.sql")));

    assertThat(DocumentTable.rows(Path.of("src/docs/cofog.md"), "money", found)).isEqualTo(found);
  }
}
