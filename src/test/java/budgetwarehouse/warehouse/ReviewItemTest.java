package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is asked of a made store. */
class ReviewItemTest {
  private static final String MANIFEST = "centre,555,综合事务统筹中心,2023,budget,department\n";
  private static final String FIGURES =
      """
      centre,BUD03,1,2010601,行政运行,total,1250.00,,
      centre,BUD05,2,2010601,行政运行,total,1250.00,综合事务统筹中心,
      """;

  @TempDir private Path folder;

  @Test
  void asksOnceForABodyThatATablePrintsWithoutItsCode() throws Exception {
    Path warehouse = new SmallStore(folder).manifest(MANIFEST).load(1, FIGURES).build();

    assertThat(
            Query.lines(
                warehouse,
                """
                select printed_code, printed_name, figure_count, document_count, amount_yuan
                from review_item
                where dimension = 'body_kind'
                """))
        .containsExactly("555|综合事务统筹中心|2|1|12500000.00");
  }
}
