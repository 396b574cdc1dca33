package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the store to results and findings: one document with one fault of each kind. */
class CheckResultTest {
  @TempDir private static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void build() throws Exception {
    warehouse =
        new SmallStore(folder)
            .load(
                1,
                """
                faulty,BUD03,1,,合计,total,10.00
                faulty,BUD03,1,201,类,total,30.00
                faulty,BUD05,2,2010601,项,total,10.00
                faulty,BUD05,2,2010601,项,basic,9.00
                faulty,BUD08,3,2120801,项,total,20.00
                faulty,BUD08,3,2120801,项,basic,19.00
                faulty,BUD09,4,2230105,项？,total,10.00
                faulty,BUD09,4,2230105,项？,basic,9.00
                """)
            .build();
  }

  @Test
  void totalThatIsSmallerThanItsPartGivesOneFindingOfItsOwn() throws SQLException {
    assertThat(
            lines(
                """
                select check_id, outcome, reason from check_result
                where check_id in ('BUD-IN-01', 'BUD-IN-10')
                    and table_id = 'BUD03' and outcome <> 'pass'
                """))
        .containsExactlyInAnyOrder("BUD-IN-01|fail|null", "BUD-IN-10|unreadable|structure_broken");
  }

  @Test
  void failuresWithOneDifferenceAreFindingsOfOneCause() throws SQLException {
    assertThat(
            lines(
                """
                select count(*), count(distinct cause_key), count(*) filter (is_cause_head)
                from finding where check_id = 'BUD-IN-09'
                """))
        .containsExactly("2|1|1");
  }

  @Test
  void figureReadWithDoubtFailsNoCheck() throws SQLException {
    assertThat(
            lines(
                """
                select outcome, reason from check_result
                where check_id = 'BUD-IN-09' and table_id = 'BUD09'
                """))
        .containsExactly("unreadable|doubtful_figure");
  }

  @Test
  void findingShowsBothSidesAndTheirDifference() throws SQLException {
    assertThat(
            lines(
                """
                select row_label, printed_text, expected from finding
                where check_id = 'BUD-IN-09' and table_title = 'BUD05'
                """))
        .containsExactly("2010601 项|合计 100000 元|基本支出与项目支出之和 90000 元，相差 10000 元");
  }

  @Test
  void checkWithoutItsTablesSaysSo() throws SQLException {
    assertThat(lines("select outcome, reason from check_result where check_id = 'BUD-IN-02'"))
        .containsExactly("insufficient_data|table_absent");
  }

  private static List<String> lines(String sql) throws SQLException {
    return Query.lines(warehouse, sql);
  }
}
