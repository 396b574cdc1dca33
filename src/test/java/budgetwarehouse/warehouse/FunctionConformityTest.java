package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of codes in the newest catalogue: a made catalogue in which each class is a case of
 * its own, and the rules that the answers for the real one keep.
 */
class FunctionConformityTest {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static final List<String> FILES =
      List.of(
          "lists/reference_list.sql",
          "staging/stg_function.sql",
          "staging/stg_function_succession.sql",
          "lineages/function_lineage.sql",
          "possibilities/function_possibility.sql",
          "conformities/function_conformity.sql");

  private static final String CODES =
      """
      code,name,valid_from,valid_to,certainty,fund_book
      101,不变,2007,,recalled,general_public
      10101,不变,2007,,recalled,general_public
      1010101,旧名,2007,2013,recalled,general_public
      1010101,新名,2014,,recalled,general_public
      1010102,新设,2020,,recalled,general_public
      102,连环,2007,,recalled,general_public
      10201,连环,2007,,recalled,general_public
      1020101,甲,2007,2013,recalled,general_public
      1020102,乙,2014,2018,recalled,general_public
      1020103,丙,2019,2020,recalled,general_public
      1020199,丁,2007,,recalled,general_public
      103,款内拆分,2007,,recalled,general_public
      10301,款内拆分,2007,,recalled,general_public
      1030101,甲,2007,2018,recalled,general_public
      1030102,乙,2007,,recalled,general_public
      1030103,丙,2019,,recalled,general_public
      104,换义,2007,,recalled,general_public
      10401,换义,2007,,recalled,general_public
      1040101,甲,2007,2018,recalled,general_public
      1040101,乙,2024,,recalled,general_public
      1040102,丙,2019,,recalled,general_public
      105,类内拆分,2007,,recalled,general_public
      10501,甲,2007,,recalled,general_public
      1050101,甲,2007,2018,recalled,general_public
      1050102,甲,2019,,recalled,general_public
      10502,乙,2019,,recalled,general_public
      1050201,乙,2019,,recalled,general_public
      106,跨类,2007,,recalled,general_public
      10601,跨类,2007,,recalled,general_public
      1060101,甲,2007,2018,recalled,general_public
      1060102,乙,2007,,recalled,general_public
      107,跨类,2007,,recalled,general_public
      10701,跨类,2007,,recalled,general_public
      1070101,丙,2007,,recalled,general_public
      1070102,丁,2007,2018,recalled,general_public
      108,取消,2007,,recalled,general_public
      10801,取消,2007,,recalled,general_public
      1080101,甲,2007,2016,recalled,general_public
      1080102,乙,2007,,recalled,general_public
      10802,取消,2007,2016,recalled,general_public
      109,合而又分,2007,,recalled,general_public
      10901,合而又分,2007,,recalled,general_public
      1090101,甲,2007,2013,recalled,general_public
      1090102,乙,2014,2018,recalled,general_public
      1090103,丙,2014,2018,recalled,general_public
      1090104,丁,2019,,recalled,general_public
      110,升款,2007,,recalled,general_public
      11001,升款,2007,,recalled,general_public
      1100101,甲,2007,2018,recalled,general_public
      11002,升款,2019,,recalled,general_public
      1100201,甲,2019,,recalled,general_public
      1100299,乙,2019,,recalled,general_public
      111,目录有误,2007,,recalled,general_public
      11101,目录有误,2007,,recalled,general_public
      1110101,甲,2007,2018,recalled,general_public
      1110102,乙,2007,2018,recalled,general_public
      112,新设款,2007,,recalled,general_public
      11201,甲,2007,,recalled,general_public
      1120101,甲,2007,2018,recalled,general_public
      1120102,乙,2007,2018,recalled,general_public
      1120103,丙,2007,,recalled,general_public
      11202,一项移入,2019,,recalled,general_public
      1120201,行政运行,2019,,recalled,general_public
      1120202,甲,2019,,recalled,general_public
      11203,各项移入,2019,,recalled,general_public
      1120301,乙,2019,,recalled,general_public
      113,年份存疑,2007,,recalled,general_public
      11301,年份存疑,2007,,recalled,general_public
      1130101,甲,2007,2018,recalled,general_public
      1130102,乙,2007,,recalled,general_public
      1130103,丙,2019,,recalled,general_public
      1130104,丁,2022,,uncertain,general_public
      1130105,旧名,2007,2019,uncertain,general_public
      1130105,新名,2020,,uncertain,general_public
      114,基金移出,2007,,recalled,general_public
      11401,甲,2007,,recalled,general_public
      1140101,甲,2007,,recalled,general_public
      11402,基金,2007,2018,recalled,government_fund
      1140201,乙,2007,2018,recalled,government_fund
      115,基金移入,2007,,recalled,general_public
      11501,甲,2007,,recalled,general_public
      11502,基金,2019,,recalled,government_fund
      1150201,乙,2019,,recalled,government_fund
      """;
  private static final String SUCCESSIONS =
      """
      code,last_year,successor_code,first_year,rule,certainty,reason
      1020101,2013,1020102,2014,moved,recalled,
      1020102,2018,1020103,2019,moved,recalled,
      1020103,2020,1020199,2021,merged,recalled,
      1030101,2018,1030102,2019,split,recalled,
      1030101,2018,1030103,2019,split,recalled,
      1040101,2018,1040102,2019,moved,recalled,
      1050101,2018,1050102,2019,split,recalled,
      1050101,2018,1050201,2019,split,recalled,
      1060101,2018,1060102,2019,split,recalled,
      1060101,2018,1070101,2019,split,recalled,
      1070102,2018,1060102,2019,merged,recalled,
      1080101,2016,,,abolished,recalled,
      10802,2016,,,abolished,recalled,
      1090101,2013,1090102,2014,split,recalled,
      1090101,2013,1090103,2014,split,recalled,
      1090102,2018,1090104,2019,merged,recalled,
      1090103,2018,1090104,2019,merged,recalled,
      1100101,2018,11002,2019,moved,recalled,
      1110101,2018,1110102,2018,moved,recalled,
      1110102,2018,1110101,2018,moved,recalled,
      1120101,2018,1120202,2019,moved,recalled,
      1120102,2018,1120301,2019,moved,recalled,
      1130101,2018,1130102,2019,split,uncertain,
      1130101,2018,1130103,2019,split,uncertain,
      11402,2018,11502,2019,moved,recalled,
      1140201,2018,1150201,2019,moved,recalled,
      """;

  @TempDir private static Path folder;
  private static Connection made;
  private static Connection real;

  @BeforeAll
  static void conform() throws SQLException, IOException {
    Path reference = Files.createDirectories(folder.resolve("reference"));
    Files.writeString(reference.resolve("function.csv"), CODES);
    Files.writeString(reference.resolve("function_succession.csv"), SUCCESSIONS);
    made = conformed(folder);
    real = conformed(SCHEMA);
  }

  private static Connection conformed(Path schema) throws SQLException, IOException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (PreparedStatement statement =
        connection.prepareStatement("set variable schema_folder = ?")) {
      statement.setString(1, schema.toString());
      statement.execute();
    }
    try (Statement statement = connection.createStatement()) {
      for (String file : FILES) {
        statement.execute(Files.readString(SCHEMA.resolve(file)));
      }
    }
    return connection;
  }

  @ParameterizedTest(name = "{0} {1} as {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          # code  | year | level   | conformed | comparable | from | to   | rule
          1010101 | 2010 | item    | 1010101   | 1010101    | null | null | renamed
          1010101 | 2025 | item    | 1010101   | 1010101    | null | null | unchanged
          1010102 | 2025 | item    | 1010102   | 1010102    | 2020 | null | created
          1010102 | 2025 | section | 10101     | 10101      | null | null | unchanged
          10101   | 2010 | item    | null      | 10101      | null | null | not_broken_down
          1020101 | 2010 | item    | 1020199   | 1020199    | null | null | merged
          1020102 | 2014 | item    | 1020199   | 1020199    | null | null | merged
          1030101 | 2018 | item    | null      | 1030101    | null | 2018 | split_within_section
          1030101 | 2018 | section | 10301     | 10301      | null | null | unchanged
          1030102 | 2018 | item    | 1030102   | 1030102    | null | 2018 | unchanged
          1030102 | 2019 | item    | 1030102   | 1030102    | 2019 | null | unchanged
          1030103 | 2019 | item    | 1030103   | 1030103    | 2019 | null | unchanged
          1040101 | 2018 | item    | 1040102   | 1040102    | null | null | moved
          1040101 | 2024 | item    | 1040101   | 1040101    | 2024 | null | created
          1050101 | 2018 | item    | null      | 1050101    | null | 2018 | split_within_class
          1050101 | 2018 | section | null      | 10501      | null | 2018 | split_within_class
          1050101 | 2018 | class   | 105       | 105        | null | null | unchanged
          10501   | 2018 | section | null      | 10501      | null | 2018 | split_within_class
          10501   | 2019 | section | 10501     | 10501      | 2019 | null | unchanged
          1060101 | 2018 | class   | null      | 106        | null | 2018 | split_undecidable
          106     | 2018 | class   | null      | 106        | null | 2018 | split_undecidable
          1070102 | 2018 | item    | 1060102   | 1060102    | null | 2018 | merged
          107     | 2018 | class   | null      | 107        | null | 2018 | split_undecidable
          1080101 | 2016 | item    | null      | 1080101    | null | 2016 | abolished
          1080101 | 2016 | section | 10801     | 10801      | null | null | unchanged
          10802   | 2016 | section | null      | 10802      | null | 2016 | abolished
          10802   | 2016 | class   | 108       | 108        | null | null | unchanged
          1090101 | 2013 | item    | 1090104   | 1090104    | null | null | merged
          1100101 | 2018 | item    | null      | 1100101    | null | 2018 | split_within_section
          1100101 | 2018 | section | 11002     | 11002      | null | 2018 | moved
          11002   | 2019 | section | 11002     | 11002      | 2019 | null | created
          1100201 | 2019 | item    | 1100201   | 1100201    | 2019 | null | created
          1110101 | 2018 | item    | null      | 1110101    | null | 2018 | abolished
          11202   | 2019 | section | 11202     | 11202      | 2019 | null | created
          1120201 | 2019 | item    | 1120201   | 1120201    | 2019 | null | created
          1120202 | 2019 | item    | 1120202   | 1120202    | null | null | unchanged
          1120202 | 2019 | section | 11202     | 11202      | 2019 | null | created
          11203   | 2019 | section | 11203     | 11203      | null | null | unchanged
          # a fund that moved leaves the class of the general budget what it was
          114     | 2018 | class   | 114       | 114        | null | null | unchanged
          1140201 | 2018 | class   | 115       | 115        | null | null | moved
          11402   | 2018 | section | 11502     | 11502      | null | null | moved
          """)
  void conformsACodeOfAYear(
      String code,
      int year,
      String level,
      String conformed,
      String comparable,
      String from,
      String to,
      String rule)
      throws SQLException {
    assertThat(
            Query.lines(
                made,
                """
                select conformed_code, comparable_code, comparable_from_year, comparable_to_year,
                    rule
                from function_conformity
                where function_code = '%s' and level = '%s'
                    and %d between run_first_year and run_last_year
                """
                    .formatted(code, level, year)))
        .containsExactly("%s|%s|%s|%s|%s".formatted(conformed, comparable, from, to, rule));
  }

  @ParameterizedTest(name = "{0} {1} as {2}: {3}")
  @CsvSource({
    "1130101, 2018, item, true",
    "1130102, 2018, item, true",
    "1130102, 2019, item, true",
    "1130101, 2018, section, false",
    // a start that is doubtful
    "1130104, 2022, item, true",
    "1130104, 2022, section, false",
    // the year of a new name moves no money
    "1130105, 2019, item, false",
    "1130105, 2020, item, false",
    // a start that is known
    "1010102, 2025, item, false",
  })
  void saysWhereABoundingYearIsUncertain(String code, int year, String level, boolean uncertain)
      throws SQLException {
    assertThat(
            Query.lines(
                made,
                """
                select is_uncertain from function_conformity
                where function_code = '%s' and level = '%s'
                    and %d between run_first_year and run_last_year
                """
                    .formatted(code, level, year)))
        .containsExactly(String.valueOf(uncertain));
  }

  @ParameterizedTest
  @CsvSource({"20140", "20828", "22401", "224", "2240109", "2010909", "2130337"})
  void codeThatAReformMadeIsComparableSinceThenOnly(String code) throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select rule, comparable_from_year = first_year, is_comparable
                from function_conformity
                where function_code = '%s' and is_own_level
                """
                    .formatted(code)))
        .containsExactly("created|true|false");
  }

  @Test
  void walksFromEverySpanToAnEnd() throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select function_code, first_year, 'has no end: is there a cycle?'
                from function_lineage
                group by all
                having not bool_or(is_end)
                """))
        .isEmpty();
  }

  @Test
  void everyYearOfEverySpanHasOneAnswerALevel() throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select spans.function_code, levels.level, years.fiscal_year
                from stg_function as spans
                cross join (values ('class'), ('section'), ('item')) as levels (level)
                inner join range(2007, 2031) as years (fiscal_year)
                    on years.fiscal_year between spans.first_year and spans.last_year
                left join function_conformity as answers
                    on answers.function_code = spans.function_code
                    and answers.first_year = spans.first_year
                    and answers.level = levels.level
                    and years.fiscal_year between answers.run_first_year and answers.run_last_year
                group by all
                having count(answers.rule) <> 1
                """))
        .isEmpty();
  }

  @Test
  void conformedCodesStandInTheNewestCatalogueAtTheirLevel() throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select answers.function_code, answers.level, answers.conformed_code
                from function_conformity as answers
                where answers.conformed_code is not null
                    and not exists (
                        select 1
                        from stg_function as newest
                        where newest.function_code = answers.conformed_code
                            and newest.last_year = 9999
                            and length(newest.function_code)
                                = case answers.level
                                    when 'class' then 3 when 'section' then 5 else 7
                                end
                    )
                """))
        .isEmpty();
  }

  @Test
  void codesOfTodayAreThemselves() throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select function_code, conformed_code, rule
                from function_conformity
                where is_own_level and run_last_year = 9999
                    and (
                        conformed_code is distinct from function_code
                        or rule not in ('unchanged', 'created')
                    )
                """))
        .isEmpty();
  }

  @Test
  void whatIsNotDecidedNamesItsCandidatesAndTheLastYearItStoodWhole() throws SQLException {
    assertThat(
            Query.lines(
                real,
                """
                select function_code, level, rule
                from function_conformity
                where starts_with(rule, 'split')
                    and (
                        comparable_to_year is null
                        or conformed_code is not null
                        or not contains(candidate_codes, ' ')
                    )
                """))
        .isEmpty();
  }
}
