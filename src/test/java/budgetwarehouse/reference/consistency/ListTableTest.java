package budgetwarehouse.reference.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The numbers that {@code src/docs/reference-lists.md} states are those of the lists. {@code
 * -Dgolden.update=true} writes them anew; the difference is the review.
 */
class ListTableTest {
  private static final Path PAGE = Path.of("src/docs/reference-lists.md");
  private static final String BEGINNING = "<!-- lists: written by ListTableTest -->\n";
  private static final String END = "<!-- end of lists -->\n";

  @Test
  void pageStatesTheRowsAndCertaintyOfEveryList() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGINNING) + BEGINNING.length();
    int to = page.indexOf(END);
    String written = page.substring(0, from) + ListTable.write() + page.substring(to);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE))
        .as("run this test with -Dgolden.update=true and look at the difference")
        .isEqualTo(written);
  }
}
