package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three monthly loads into one data folder, and the warehouse as it was after each. */
class HistoryIT {
  /** The day before the second load. */
  private static final LocalDate BEFORE_FEBRUARY = LocalDate.of(2026, 2, 27);

  private static final String MARCH = "2026-03-31";
  private static final String HISTORY =
      """
      select file, is_current, superseded_by is not null, withdrawn_on, document_change,
          first_load_number
      from dim_document order by first_load_number, file
      """;
  private static final String CODED =
      """
      select dim_function.function_code, sum(fact_expenditure.amount_yuan)
      from fact_expenditure
      inner join dim_function using (function_key)
      where row_label = '区级改革试点业务'
      group by all
      """;
  private static final String DECISION =
      """
      类型,目录,印出编码,印出名称,限于表,区划代码,单位,适用范围,起始年度,终止年度,改为编码,决定人,决定日期,理由
      科目,支出功能分类,2010644,区级改革试点业务,,,,,,,2010604,预算处,2026-03-20,款内仅此一项
      """;
  private static final String EXPECTED =
      """
      division_code,unit_name,fiscal_year,stage,scope,approved_on,due_on,published_on
      130306,秦皇岛市抚宁区财政局,2022,budget,department,2022-02-01,,
      130306,审计局,2022,budget,department,,2022-02-21,
      130306,教育局,2027,budget,department,,2027-02-21,
      """;

  /** What tells the state after one load from another, the same in every table. */
  private static final String STATE =
      """
      select load_number, document_count, (select count(*) from dim_document),
          (select count(distinct document_key) from fact_three_public),
          (select sum(amount_yuan)::varchar from fact_expenditure)
      from mart_build
      """;

  /** What says how many days late a document is, and which build that is. */
  private static final Set<String> ON_THE_DAY =
      Set.of("main.mart_build", "main.mart_publication_status");

  @TempDir static Path folder;
  private static WholeRun run;
  private static final List<List<String>> READ = new ArrayList<>();
  private static SortedMap<String, String> january;
  private static PublishedRows february;
  private static PublishedRows march;
  private static Path decisions;
  private static AskingAnalyst analyst;

  @BeforeAll
  static void loadThreeMonths() throws IOException, SQLException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    run = new WholeRun(inbox, folder.resolve("data"));
    run.by(Files.writeString(folder.resolve("load.yaml"), withoutPages()));
    analyst = new AskingAnalyst(run.data().warehouse(), STATE);
    Path lists = Files.createDirectories(folder.resolve("lists"));
    Files.writeString(lists.resolve("expected_publication.csv"), EXPECTED);
    run.expect(lists);
    decisions = Files.writeString(folder.resolve("decisions.csv"), DECISION);

    String funing = sample(FoundingDocument.FUNING);
    put("原稿.txt", funing);
    put(
        "开发区.txt",
        sample(FoundingDocument.QINHUANGDAO).replace("2010604\t预算改革业务", "2010644\t区级改革试点业务"));
    put("丰润.txt", sample(FoundingDocument.FENGRUN));
    manifest("原稿.txt,2022,2022-03-05,\n开发区.txt,2023,,\n丰润.txt,2023,,");
    load("2026-01-31");
    january = tables(kept("january"));

    put("更正稿.txt", funing.replace("669600.00", "669700.00"));
    Files.delete(inbox.resolve("原稿.txt"));
    manifest("更正稿.txt,2022,2022-04-01,\n开发区.txt,2023,,\n丰润.txt,2023,,");
    load("2026-02-28");
    february = new PublishedRows(kept("february"));

    put("另存.txt", funing);
    Files.delete(inbox.resolve("丰润.txt"));
    manifest("丰润.txt,,,2026-03-15\n不曾收到.txt,,,2026-03-15");
    load(MARCH);
    march = new PublishedRows(kept("march"));
    analyst.close();
  }

  private static void load(String day) {
    run.on(day);
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    READ.add(run.filesRead());
  }

  @Test
  void showsNoHalfLoadToWhoAsksMeanwhile() throws SQLException {
    List<String> states = new ArrayList<>();
    for (String month : List.of("january", "february", "march")) {
      states.add(String.join(",", new PublishedRows(copy(month)).rows(STATE).get(0)));
    }
    assertThat(states).doesNotHaveDuplicates();
    assertThat(analyst.differentAnswers())
        .hasSizeGreaterThan(1)
        .isSubsetOf(states)
        .isSortedAccordingTo(Comparator.comparingInt(states::indexOf));
  }

  @Test
  void readsNoContentTwice() {
    assertThat(READ)
        .containsExactly(List.of("丰润.txt", "原稿.txt", "开发区.txt"), List.of("更正稿.txt"), List.of());
  }

  @Test
  void keepsEveryVersionAndSaysWhatBecameOfIt() throws SQLException {
    assertThat(february.lines(HISTORY))
        .containsExactly(
            "丰润.txt|true|false||unchanged|1",
            "原稿.txt|false|true||superseded|1",
            "开发区.txt|true|false||unchanged|1",
            "更正稿.txt|true|false||corrected|2");
    // the same bytes under another name and without a row stay what they were
    assertThat(march.lines(HISTORY))
        .containsExactly(
            "丰润.txt|false|false|2026-03-15|withdrawn|1",
            "原稿.txt|false|true||unchanged|1",
            "开发区.txt|true|false||unchanged|1",
            "更正稿.txt|true|false||unchanged|2");
    assertThat(march.lines("select file from finding where kind = 'withdrawn_document_unknown'"))
        .containsExactly("不曾收到.txt");
  }

  @Test
  void leavesWhatIsNotInForceOutOfComparisonsAndKeepsWhatItPrinted() throws SQLException {
    String printed =
        """
        select dim_document.file, count(*) > 0
        from printed.indicator inner join dim_document using (document_key) group by all order by all
        """;
    assertThat(march.lines(printed)).contains("丰润.txt|true", "原稿.txt|true", "更正稿.txt|true");
    String compared = "select distinct document_file from compare.coverage order by all";
    assertThat(february.lines(compared)).containsExactly("丰润.txt", "开发区.txt", "更正稿.txt");
    assertThat(march.lines(compared)).containsExactly("开发区.txt", "更正稿.txt");
  }

  @Test
  void tellsLateAndMissingDisclosures() throws SQLException {
    assertThat(
            march.lines(
                """
                select body_name, publication_status, due_on, published_on, days_late
                from mart_publication_status order by body_name
                """))
        .containsExactly(
            "审计局|missing|2022-02-21||1499",
            "教育局|not_due|2027-02-21||",
            "财政局|late|2022-02-21|2022-04-01|39");
  }

  @Test
  void buildsTheWarehouseAsItWasAndLeavesWhatIsPublished() throws IOException, SQLException {
    String before = ContentHash.of(Files.readAllBytes(run.data().warehouse()));
    Map<String, String> asked =
        Map.of("as-of", BEFORE_FEBRUARY.toString(), "overrides", decisions.toString());

    assertThat(run.rebuild(asked)).as(run::printed).isZero();
    Path past = run.data().asOf(BEFORE_FEBRUARY).warehouse();
    SortedMap<String, String> tables = tables(past);
    assertThat(tables.keySet()).isEqualTo(january.keySet());
    tables.entrySet().removeAll(january.entrySet());
    assertThat(tables.keySet()).as("only what is late depends on the day").isEqualTo(ON_THE_DAY);
    assertThat(run.data().asOf(BEFORE_FEBRUARY).parquet()).doesNotExist();
    assertThat(ContentHash.of(Files.readAllBytes(run.data().warehouse()))).isEqualTo(before);
    assertThat(run.data().reports().resolve("rebuild-as-of-1.json")).exists();
  }

  @Test
  void buildsTheSameAgainFromTheStoreAndThenWhatWasDecided() throws IOException, SQLException {
    run.on(MARCH);
    assertThat(run.rebuild(Map.of())).as(run::printed).isZero();
    assertThat(run.filesRead()).isEmpty();
    assertThat(tables(run.data().warehouse())).isEqualTo(tables(march.file()));
    assertThat(run.printed()).contains("与前次相比");
    assertThat(run.data().comparisons(4).resolve("index.html")).exists();
    assertThat(run.data().reports().resolve("rebuild-warehouse-4.json")).exists();

    assertThat(march.lines(CODED)).as("matched to the class").containsExactly("20106|215000");
    assertThat(run.rebuild(Map.of("overrides", decisions.toString()))).as(run::printed).isZero();
    assertThat(run.published().lines(CODED)).containsExactly("2010604|215000");
    assertThat(run.printed()).contains("复核决定  1 个，用到 1 个");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-30,不早于第一次装载（2026-01-31）", "2999-01-01,不晚于今天", "三月,日期，如 2026-03-31"})
  void refusesDaysOfWhichNothingIsKnown(String day, String says) {
    assertThat(run.rebuild(Map.of("as-of", day))).isEqualTo(2);
    assertThat(run.printed()).contains(says);
  }

  private static String withoutPages() throws IOException {
    return Files.readString(Path.of("jobs/load-disclosures.yaml"))
        .replaceAll("(?m)^ {2}- publish-(inspections|comparisons|changes).*$", "")
        .replaceAll("(?m)^ {2}overrides:.*$", "");
  }

  private static String sample(FoundingDocument document) throws IOException {
    return Files.readString(Path.of("sample-input", document.sampleFile()));
  }

  private static void put(String file, String text) throws IOException {
    Files.writeString(run.inbox().resolve(file), text);
  }

  private static void manifest(String rows) throws IOException {
    put("manifest.csv", "file,fiscal_year,published_on,withdrawn_on\n" + rows + "\n");
  }

  private static Path kept(String month) throws IOException {
    return Files.copy(run.data().warehouse(), copy(month));
  }

  private static Path copy(String month) {
    return folder.resolve(month + ".duckdb");
  }

  /** Count and hash the rows of every table and every comparison. */
  private static SortedMap<String, String> tables(Path warehouse) throws SQLException {
    var published = new PublishedRows(warehouse);
    String names =
        """
        select table_schema || '.' || table_name from information_schema.tables
        where table_type = 'BASE TABLE' or table_schema = 'compare' order by all
        """;
    String rows =
        published.lines(names).stream()
            .map(HistoryIT::countAndHash)
            .collect(Collectors.joining(" union all "));
    SortedMap<String, String> tables = new TreeMap<>();
    published.rows(rows).forEach(row -> tables.put(row.get(0), row.get(1) + " " + row.get(2)));
    return tables;
  }

  private static String countAndHash(String table) {
    return "select '%1$s', count(*), sum(hash(rows)::hugeint) from %1$s as rows".formatted(table);
  }
}
