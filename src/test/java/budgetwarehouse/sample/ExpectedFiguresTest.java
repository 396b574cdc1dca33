package budgetwarehouse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample tells is what a person read in the document it retells. */
class ExpectedFiguresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangsu-congress-2019-budget",
        "putuo-justice-2026-budget",
        "putuo-social-work-2024-final",
        "putuo-wanli-2025-budget"
      })
  void areThoseAPersonRead(String name) throws IOException {
    Disclosure disclosure = new DisclosureFolder(name).read("outline");
    List<ExpectedFigure> golden =
        RealDisclosures.golden(disclosure.identity().golden(), "figures").stream()
            .map(ExpectedFiguresTest::figure)
            .toList();

    assertThat(ExpectedFigures.of(disclosure)).containsExactlyInAnyOrderElementsOf(golden);
  }

  private static ExpectedFigure figure(Map<String, String> row) {
    TableId table = TableId.valueOf(row.get("table_id"));
    return new ExpectedFigure(
        table,
        row.get("row_code"),
        row.get("row_label"),
        row.get("column_path"),
        table == TableId.OTHER ? "" : row.get("measure"),
        row.get("figure_kind"),
        Integer.parseInt(row.get("fiscal_year")),
        row.get("printed_text"),
        row.get("printed_unit"));
  }
}
