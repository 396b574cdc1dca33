package budgetwarehouse.document.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.FileFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside the job: a line that cannot be used is a finding, and the others count. */
class ExpectationsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String INDEX = "year,index,base_year,source,publisher,retrieved_on\n";
  private static final String PUBLICATION =
      "division_code,unit_name,fiscal_year,stage,scope,approved_on,due_on,published_on\n";

  private static Expectations read(String file, String text) {
    return Expectations.read(file, text, TODAY);
  }

  @Test
  void listsAsShippedHoldHeadingsOnlyAndHaveNoFault() throws IOException {
    try (Stream<Path> lists = Files.list(Path.of("jobs/expectations"))) {
      List<Path> files = lists.filter(file -> file.toString().endsWith(".csv")).toList();
      assertThat(files).hasSize(4);
      for (Path file : files) {
        Expectations read = read(file.getFileName().toString(), Files.readString(file));
        assertThat(read.lines()).isEmpty();
        assertThat(read.findings()).isEmpty();
      }
    }
  }

  @Test
  void badLineIsAFindingWithItsPlaceAndTheOthersCount() {
    Expectations read =
        read(
            "expected_publication.csv",
            PUBLICATION
                + "130208,丰润区财政局,2023,budget,department,,2027-03-01,\n"
                + "# 说明\n"
                + "130208,丰润区教育局,二〇二三,budget,department,,,\n"
                + "130208,丰润区民政局,2023,budget,department,,,2026-12-01\n"
                + "130208,丰润区审计局,2023,budget\n");

    assertThat(read.lines()).extracting(line -> line.text("unit_name")).containsExactly("丰润区财政局");
    assertThat(read.findings())
        .extracting(FileFinding::file)
        .containsOnly("expected_publication.csv");
    assertThat(read.findings())
        .extracting(
            fault -> fault.finding().place().line() + " " + fault.finding().place().column())
        .containsExactly("4 fiscal_year", "5 published_on", "6 ");
  }

  @Test
  void fileThatNoListIsNamedLikeIsAFinding() {
    assertThat(read("price-index.csv", INDEX).findings())
        .extracting(fault -> fault.finding().expected())
        .singleElement()
        .asString()
        .contains("price_index.csv");
  }

  @Test
  void priceIndexMayBeChainedToTheYearBeforeOrHaveOneBase() {
    String chained =
        INDEX + "2021,100.9,2020,年鉴,统计局,2026-01-01\n" + "2022,102.0,2021,年鉴,统计局,2026-01-01\n";
    String fixed =
        INDEX + "2020,100,2020,年鉴,统计局,2026-01-01\n" + "2022,102.9,2020,年鉴,统计局,2026-01-01\n";

    assertThat(read("price_index.csv", chained).lines()).hasSize(2);
    assertThat(read("price_index.csv", fixed).lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021,0,2020,年鉴,统计局,2026-01-01",
        "2021,102,2020,,统计局,2026-01-01",
        "2021,102,2020,年鉴,统计局,2027-01-01",
        "2022,103,2021,年鉴,统计局,2026-01-01",
        "2019,103,2018,年鉴,统计局,2026-01-01",
        "2021,102,2022,年鉴,统计局,2026-01-01",
      })
  void ofAPriceIndexWithABadLineNothingIsUsed(String bad) {
    Expectations read =
        read("price_index.csv", INDEX + "2022,102.5,2021,年鉴,统计局,2026-01-01\n" + bad + "\n");

    assertThat(read.lines()).isEmpty();
    assertThat(read.findings())
        .extracting(fault -> fault.finding().expected())
        .anyMatch(expected -> expected.contains("没有实际金额"));
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-02-30, false",
    "date, 2026-02-28, true",
    "division, 13020, false",
    "division, 130208, true",
    "division, 123456, false",
    "division, 999999, false",
    // 静安区's neighbour 闸北区, which is no more
    "division, 310108, true",
    "amount, 12.345, false",
    "amount, -12.34, true",
    "index, 0.0, false",
    "stage, 预算, false",
  })
  void cellHoldsWhatItsKindSays(String kind, String text, boolean accepted) {
    assertThat(CellKind.of(kind).accepts(text)).isEqualTo(accepted);
  }
}
