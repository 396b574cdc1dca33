package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.change.ChangeSummary;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three courts with one item each, and what happens to them between two builds: the second is
 * corrected from 20 to 40, the third is taken back, or a list knows only the section of their code.
 */
class WarehouseChangeTest {
  private static final String FIRST = "aaaaaaaaaaaaaaaa";
  private static final String SECOND = "bbbbbbbbbbbbbbbb";
  private static final String THIRD = "cccccccccccccccc";
  private static final String CORRECTION = "dddddddddddddddd";
  private static final String MANIFEST =
      """
      aaaaaaaaaaaaaaaa,,甲人民法院,2023,budget,department
      bbbbbbbbbbbbbbbb,,乙人民法院,2023,budget,department
      cccccccccccccccc,,丙人民法院,2023,budget,department
      dddddddddddddddd,,乙人民法院,2023,budget,department
      """;
  private static final String FIRST_TWO =
      """
      aaaaaaaaaaaaaaaa,BUD03,1,2040501,行政运行,total,10.00,
      bbbbbbbbbbbbbbbb,BUD03,1,2040501,行政运行,total,20.00,
      """;
  private static final String LAST = "cccccccccccccccc,BUD03,1,2040501,行政运行,total,60.00,\n";

  private static final String RETRIEVED_ANEW =
      """
      update dim_document set retrieved_on = date '2026-11-20' where document_key = '%1$s';
      update compare.coverage set retrieved_on = date '2026-11-20' where document_key = '%1$s';
      """
          .formatted(FIRST);

  @TempDir private static Path folder;
  private static Path before;
  private static Path corrected;
  private static Path withdrawn;
  private static Path unlisted;

  @BeforeAll
  static void build() throws Exception {
    SmallStore store = store("store").load(1, FIRST_TWO + LAST);
    before = kept("before", store.buildCompared());
    store.load(2, "dddddddddddddddd,BUD03,1,2040501,行政运行,total,40.00,\n");
    corrected = kept("corrected", store.buildCompared());
    withdrawn = kept("withdrawn", store("less").load(1, FIRST_TWO).buildCompared());
    takeBack(withdrawn);
    String known = FIRST_TWO.replaceFirst("10.00,", "10.00,,,,,20405") + LAST;
    unlisted = kept("unlisted", store("other").load(1, known).buildCompared());
  }

  private static SmallStore store(String name) throws Exception {
    return new SmallStore(Files.createDirectories(folder.resolve(name))).manifest(MANIFEST);
  }

  private static Path kept(String name, Path built) throws Exception {
    return Files.copy(built, folder.resolve(name + ".duckdb"));
  }

  /** Say of the third document what a manifest says of one that its publisher took back. */
  private static void takeBack(Path file) throws Exception {
    run(
        file,
        """
        attach '%s' as former (read_only);
        insert into dim_document by name
        select * replace (false as is_current, date '2026-11-20' as withdrawn_on)
        from former.dim_document
        where document_key = '%s';
        """
            .formatted(before, THIRD));
  }

  private static void run(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Path report(String from, String to) throws Exception {
    Path report = folder.resolve("changes").resolve(from + "-" + to);
    if (!Files.exists(report)) {
      ChangePublication.publish(
          folder.resolve(from + ".duckdb"), folder.resolve(to + ".duckdb"), report);
    }
    return report;
  }

  private static List<String> lines(Path report, String file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return Query.lines(
          connection,
          sql.formatted(
              "read_csv('" + report.resolve(file) + "', header = true, all_varchar = true)"));
    }
  }

  @Test
  void identicalWarehousesGiveAnEmptyReport() throws Exception {
    Path copy = Files.copy(before, folder.resolve("copy.duckdb"));

    ChangeSummary summary = ChangePublication.publish(before, copy, folder.resolve("same"));

    assertThat(summary.line()).isEqualTo("没有变化");
    assertThat(summary.tallies()).allSatisfy(tally -> assertThat(tally.count()).isZero());
    assertThat(summary.notCompared()).isEmpty();
    try (var files = Files.list(folder.resolve("same"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("changes.json", "index.html");
    }
  }

  @Test
  void countsTheRowsThatAreTheSameToo() throws Exception {
    assertThat(
            lines(
                report("before", "corrected"),
                "comparison_change.csv",
                """
                select "前次行数", "本次行数", "配成对", "同名行（按内容和次序配对）"
                from %s
                where "比较" = '公开情况'
                """))
        .containsExactly("3|3|3|0");
  }

  @Test
  void sameReportTwiceIsTheSameBytes() throws Exception {
    Path first = report("before", "corrected");
    Path second = folder.resolve("again");
    ChangePublication.publish(before, corrected, second);

    try (var files = Files.list(first)) {
      for (Path file : files.toList()) {
        assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void pageWorkbookAndCountsSayWhichProgramComparedThem() throws Exception {
    Path report = report("before", "corrected");
    String program = ProgramVersion.CURRENT.name();

    assertThat(ChangePublication.read(report).program()).isEqualTo(program);
    assertThat(ChangePublication.read(report).run()).isNull();
    assertThat(report.resolve("index.html")).content().contains("程序 " + program);
    try (FileSystem workbook = FileSystems.newFileSystem(report.resolve("changes.xlsx"))) {
      assertThat(workbook.getPath("xl/worksheets/sheet1.xml")).content().contains(program);
    }
  }

  @Test
  void aCorrectionIsTheReasonOfItsOwnRow() throws Exception {
    assertThat(
            lines(
                report("before", "corrected"),
                "value.csv",
                """
                select 变动, 单位, 数值, 前次, 本次, 相差, 原因, 前次出处, 本次出处 from %s
                where 比较 = '功能分类'
                """))
        .containsExactly(
            "数值改变|乙人民法院|金额（元）|200000|400000|200000|所据文件已更正|" + SECOND + ".2|" + CORRECTION + ".1");
  }

  // of 10, 20, 60 the middle was 20; of 10, 40, 60 it is 40; each spends all on one class, so that
  // all share the first place
  @Test
  void theOthersStandAmongChangedPeers() throws Exception {
    assertThat(
            lines(
                report("before", "corrected"),
                "peer.csv",
                """
                select 单位, 前次家数, 本次家数, 前次中位数, 本次中位数, 前次名次, 本次名次, 原因 from %s
                where 比较 = '功能分类' order by 单位
                """))
        .containsExactly("丙人民法院|3|3|200000|400000|1|1|同类变动", "甲人民法院|3|3|200000|400000|1|1|同类变动");
    assertThat(
            lines(
                report("before", "corrected"),
                "peer.csv",
                "select distinct 依据 from %s where 比较 = '功能分类'"))
        .containsExactly("改数 1 行；涉及文件 1 份：" + CORRECTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before    | corrected | 更正件          | dddddddddddddddd.txt
          before    | corrected | 被更正          | bbbbbbbbbbbbbbbb.txt
          corrected | before    | 不见（不应发生） | dddddddddddddddd.txt
          corrected | before    | 恢复现行        | bbbbbbbbbbbbbbbb.txt
          before    | withdrawn | 撤回            | cccccccccccccccc.txt
          """)
  void saysWhatBecameOfADocument(String from, String to, String change, String file)
      throws Exception {
    assertThat(lines(report(from, to), "document.csv", "select 变动, 文件名 from %s"))
        .contains(change + "|" + file);
  }

  @Test
  void rowsOfAWithdrawnDocumentVanishForThatReason() throws Exception {
    assertThat(
            lines(
                report("before", "withdrawn"),
                "value.csv",
                "select 变动, 单位, 前次, 本次, 原因, 依据 from %s where 比较 = '功能分类'"))
        .containsExactly("消失|丙人民法院|600000|null|所据文件已撤回|" + THIRD + ".txt");
    assertThat(
            lines(
                report("before", "withdrawn"),
                "peer.csv",
                "select 单位, 前次家数, 本次家数, 依据 from %s where 比较 = '功能分类' order by 单位"))
        .containsExactly(
            "乙人民法院|3|2|减少 1 行；涉及文件 1 份：" + THIRD, "甲人民法院|3|2|减少 1 行；涉及文件 1 份：" + THIRD);
  }

  @Test
  void aCodeThatAListNoLongerKnowsIsNoChangeOfTheDocument() throws Exception {
    assertThat(lines(report("before", "unlisted"), "document.csv", "select count(*) from %s"))
        .containsExactly("0");
    assertThat(
            lines(
                report("before", "unlisted"),
                "fact_code.csv",
                """
                select 原因, 变动, 事实表, 数字标识 from %s
                where 事实表 = 'fact_expenditure' order by 数字标识
                """))
        .containsExactly(
            "目录改变|改变|fact_expenditure|" + FIRST + ".1",
            "目录改变|改变|fact_expenditure|" + SECOND + ".2",
            "目录改变|改变|fact_expenditure|" + THIRD + ".3");
    assertThat(
            lines(
                report("before", "unlisted"),
                "value.csv",
                "select distinct 单位, 原因 from %s where 比较 = '功能分类历年' order by 单位"))
        .containsExactly("丙人民法院|目录改变", "乙人民法院|目录改变", "甲人民法院|目录改变");
  }

  @Test
  void aDecisionIsToldApartFromAList() throws Exception {
    decide("decided");

    assertThat(
            lines(
                report("before", "decided"),
                "value.csv",
                "select distinct 单位, 原因 from %s where 比较 = '功能分类历年' order by 单位"))
        .containsExactly("丙人民法院|目录改变", "乙人民法院|目录改变", "甲人民法院|复核决定改变");
  }

  // the date on which a document was retrieved is no reason for a figure to move
  @Test
  void aDecisionIsSaidOfADocumentRetrievedAnew() throws Exception {
    run(decide("redecided"), RETRIEVED_ANEW);

    Path report = report("before", "redecided");

    assertThat(lines(report, "document.csv", "select 变动, 文件名, 说明 from %s"))
        .containsExactly("来源信息改变|" + FIRST + ".txt|取得日期");
    assertThat(
            lines(
                report,
                "value.csv",
                "select distinct 单位, 原因 from %s where 比较 = '功能分类历年' order by 单位"))
        .containsExactly("丙人民法院|目录改变", "乙人民法院|目录改变", "甲人民法院|复核决定改变");
    assertThat(lines(report, "fact.csv", "select distinct 原因 from %s where 文件名 like 'a%%'"))
        .containsExactly("复核决定改变");
  }

  @Test
  void aNewDateOfRetrievalIsTheReasonWhereItIsAllThatARowSaysAnew() throws Exception {
    run(Files.copy(before, folder.resolve("retrieved.duckdb")), RETRIEVED_ANEW);

    Path report = report("before", "retrieved");

    assertThat(lines(report, "source.csv", "select 比较, 单位, 项目, 原因, 依据 from %s"))
        .containsExactly("公开情况|甲人民法院|null|文件来源信息改变|" + FIRST + ".txt");
    assertThat(lines(report, "value.csv", "select count(*) from %s")).containsExactly("0");
  }

  @Test
  void aNewDateOfRetrievalIsTheReasonOfWhatCameLate() throws Exception {
    run(
        Files.copy(before, folder.resolve("late.duckdb")),
        RETRIEVED_ANEW
            + """
            insert into compare.coverage_gap by name
            select '甲人民法院' as body_name, 'lateness' as gap_kind, '%s' as document_key
            """
                .formatted(FIRST));

    assertThat(lines(report("before", "late"), "value.csv", "select distinct 变动, 单位, 原因 from %s"))
        .containsExactly("新增|甲人民法院|文件来源信息改变");
  }

  private static Path decide(String name) throws Exception {
    Path decided = Files.copy(unlisted, folder.resolve(name + ".duckdb"));
    run(
        decided,
        """
        insert into override by name
        select 1 as override_key, 'function' as dimension, '功能分类' as dimension_name,
            '2040501' as printed_code, '行政运行' as printed_name, '20405' as target_code,
            true as is_applied, date '2026-11-20' as decided_on;
        update printed.figure
        set match_method = 'override', override_key = 1
        where figure_key = '%s.1';
        """
            .formatted(FIRST));
    return decided;
  }

  @Test
  void aFigureThatNothingExplainsIsCountedAsUnknown() throws Exception {
    Path strange = Files.copy(before, folder.resolve("strange.duckdb"));
    run(strange, "update compare.function_structure set amount_yuan = 1 where body_name = '甲人民法院'");

    Path report = report("before", "strange");

    assertThat(lines(report, "value.csv", "select 单位, 前次, 本次, 原因 from %s"))
        .containsExactly("甲人民法院|100000|1|原因不明");
    assertThat(ChangePublication.read(report).line()).endsWith("原因不明 1 行");
  }

  @Test
  void twoSuchFiguresOfOneGroupDoNotExplainEachOther() throws Exception {
    Path strange = Files.copy(before, folder.resolve("stranger.duckdb"));
    run(
        strange,
        "update compare.function_structure set amount_yuan = 1 where body_name <> '乙人民法院'");

    Path report = report("before", "stranger");

    assertThat(lines(report, "value.csv", "select 单位, 本次, 原因 from %s order by 单位"))
        .containsExactly("丙人民法院|1|原因不明", "甲人民法院|1|原因不明");
    assertThat(ChangePublication.read(report).line()).endsWith("原因不明 2 行");
  }

  // whether a price is compared is said of the price, and others decide it
  @Test
  void aRefusalIsLiftedByAnotherWhoPricesTheSame() throws Exception {
    Path alone = Files.copy(before, folder.resolve("alone.duckdb"));
    run(alone, price(FIRST, "甲人民法院", "印刷", false, "'没有他人'"));
    Path joined = Files.copy(before, folder.resolve("joined.duckdb"));
    run(joined, price(FIRST, "甲人民法院", "印刷", true, "null"));
    run(joined, price(SECOND, "乙人民法院", "资料", true, "null"));

    assertThat(
            lines(
                report("alone", "joined"),
                "value.csv",
                "select distinct 变动, 原因, 依据 from %s where 单位 = '甲人民法院'"))
        .containsExactly("数值改变|同类变动|同组全部项目：含本行，增加 1 行；改数 1 行；涉及文件 2 份：" + FIRST + "、" + SECOND);
  }

  private static String price(
      String document, String body, String project, boolean isComparable, String refusal) {
    return """
        insert into compare.unit_cost by name
        select '%1$s' as document_key, '%2$s' as history_key, '%2$s' as body_name,
            '%3$s' as project_name, '同类' as peer_group, %4$s as is_comparable, %5$s as refusal;
        """
        .formatted(document, body, project, isComparable, refusal);
  }

  // 甲 and 乙 are of one district, 丙 of another; peers are of all districts
  @Test
  void peersOfABodyAreNotThoseOfItsDistrictAlone() throws Exception {
    Path districts = Files.copy(before, folder.resolve("districts.duckdb"));
    run(
        districts,
        """
        update compare.coverage
        set division_code = case when body_name = '丙人民法院' then '110102' else '110101' end
        """);
    Path moved = Files.copy(districts, folder.resolve("moved.duckdb"));
    run(
        moved,
        """
        update compare.coverage set figure_count = 9 where body_name <> '乙人民法院';
        update compare.coverage set peer_count = 9 where body_name = '乙人民法院';
        """);

    assertThat(lines(report("districts", "moved"), "peer.csv", "select 单位, 项目, 原因, 依据 from %s"))
        .containsExactly("乙人民法院|null|同类变动|改数 2 行；涉及文件 2 份：" + FIRST + "、" + THIRD);
  }

  @Test
  void theOtherWayRoundIsTheMirror() throws Exception {
    ChangeSummary there = ChangePublication.read(report("before", "withdrawn"));
    ChangeSummary back = ChangePublication.read(report("withdrawn", "before"));

    assertThat(there.count("row", "vanished")).isPositive();
    assertThat(back.count("row", "appeared")).isEqualTo(there.count("row", "vanished"));
    assertThat(back.count("row", "vanished")).isEqualTo(there.count("row", "appeared"));
    assertThat(back.count("row", "moved")).isEqualTo(there.count("row", "moved"));
    assertThat(back.count("row", "peers")).isEqualTo(there.count("row", "peers"));
    assertThat(back.count("fact", "appeared")).isEqualTo(there.count("fact", "vanished"));
    assertThat(back.count("finding", "appeared")).isEqualTo(there.count("finding", "vanished"));
  }

  // a name that two rows bear is no reason to pair one of them twice
  @Test
  void pairsRowsOfOneNameOnce() throws Exception {
    Path doubled = Files.copy(before, folder.resolve("doubled.duckdb"));
    run(
        doubled,
        """
        insert into compare.function_structure
        select * replace (1 as amount_yuan) from compare.function_structure
        where body_name = '甲人民法院';
        """);

    assertThat(
            lines(
                report("before", "doubled"),
                "comparison_change.csv",
                "select 前次行数, 本次行数, 配成对, 新增, 消失, 数值改变 from %s where 比较 = '功能分类'"))
        .containsExactly("3|4|3|1|0|0");
  }
}
