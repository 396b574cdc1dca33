package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loads real PDFs, some disclosures in two files, and adds up what they give. The sums were read in
 * the documents by a person, where each prints them; no fact may be missing or counted twice. How
 * each name was matched, and each that was not with its reason, is what the program wrote and
 * {@code -Dexpected.update} writes anew: it holds matches still, and a difference is to be judged.
 */
class RealDisclosureIT {
  private static final Path QUERIES = Path.of("src/test/resources/runs");

  @Test
  void addsUpToWhatEachDisclosurePrints() throws IOException, SQLException {
    PublishedRows published = SharedRun.REAL.loaded().published();

    assertThat(published.csv(QUERIES.resolve("disclosure_sums.sql")))
        .isEqualTo(Files.readString(QUERIES.resolve("disclosure_sums.csv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"match_account", "unmatched"})
  void matchesEveryNameAsTheListSays(String list) throws IOException, SQLException {
    Path expected = QUERIES.resolve(list + ".csv");
    String found = SharedRun.REAL.loaded().published().csv(QUERIES.resolve(list + ".sql"));
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(expected, found);
    }

    assertThat(found).isEqualTo(Files.readString(expected));
  }

  /** A figure or name is matched to an entry of a list, or among the reasons: never neither. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("budgetwarehouse.run.SharedRun#all")
  void givesAReasonForEveryFigureAndNameOfNoList(SharedRun run) throws IOException, SQLException {
    assertThat(
            run.loaded()
                .published()
                .lines(
                    """
                    select
                        (select count(*) from printed.figure)
                            - (select count(*) from printed.figure
                                where match_method not in ('unmatched', 'parent'))
                            - (select sum(figure_count) from unmatched_code)
                            as figures_without_reason,
                        (select count(*) from printed.name)
                            - (select count(*) from printed.name
                                where match_method not in ('unmatched', 'parent'))
                            - (select sum(name_count) from unmatched_code)
                            as names_without_reason,
                        (select count(*) from unmatched_code
                            where reason_name is null or reason_name_english is null)
                            as reasons_without_words
                    """))
        .containsExactly("0|0|0");
  }

  /** What a purchase is paid from is told by the name beside its figures. */
  @Test
  void setsTheEconomicCodeBesideThePurchaseThatItPays() throws IOException, SQLException {
    assertThat(
            SharedRun.REAL
                .loaded()
                .published()
                .lines(
                    """
                    select figure.row_label, figure.printed_text, name.name, name.matched_code
                    from printed.name
                    inner join printed.figure using (document_key, table_number, row_number)
                    inner join dim_document using (document_key)
                    where name.measure = 'economic_beside'
                        and dim_document.file like '30-%'
                        and figure.page = 12
                    order by figure.row_number
                    """))
        .containsExactly(
            "办公设备购置费|95.00|办公设备购置|",
            "省政协全委会|140.20|会议费|30215",
            "省政协常委会|12.40|会议费|30215",
            "省政协委员培训费|7.20|培训费|30216",
            "商品和服务支出|4.52|会议费|30215",
            "商品和服务支出|62.20|会议费|30215");
  }

  @Test
  void publishesEveryDisclosureWithoutLosingANumber() throws IOException, SQLException {
    WholeRun real = SharedRun.REAL.loaded();

    assertThat(real.printed()).contains("完成，已发布", "隔离 0", "遗漏 0，多出 0");
    assertThat(real.published().lines("select file from dim_document where not is_current"))
        .isEmpty();
  }

  /** Tables and sentences of a disclosure state the same figure: 机关运行经费, 会议费. */
  @Test
  void statesNoKeyFigureOfADisclosureTwice() throws IOException, SQLException {
    assertThat(
            SharedRun.REAL
                .loaded()
                .published()
                .lines(
                    """
                    select disclosure_key, measure_code, member_code, count(*)
                    from fact_key_figure
                    inner join dim_document using (document_key)
                    group by
                        disclosure_key, fact_key_figure.budgetary_unit_key, measure_code,
                        member_code, figure_kind, fact_key_figure.fiscal_year
                    having count(*) > 1
                    """))
        .isEmpty();
  }

  @Test
  void namesTheFileInWhichAFigureOfSeveralFilesIsPrinted() throws IOException, SQLException {
    assertThat(
            SharedRun.REAL
                .loaded()
                .published()
                .lines(
                    """
                    select year_on_year.figure_key
                    from compare.year_on_year
                    inner join printed.figure using (figure_key)
                    inner join dim_document on figure.document_key = dim_document.document_key
                    where year_on_year.document_file <> dim_document.file
                    """))
        .isEmpty();
  }
}
