package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A code that no list has comes out in the review list, a person fills in what it is, and the next
 * build has it, without any document being read.
 */
class ReviewLoopIT {
  private static final String FILE = "qinhuangdao-zone-finance-2023-budget.txt";
  private static final String MADE = "2010644\t区级改革试点业务";
  private static final String BOM = "\ufeff";
  private static final String FACTS =
      """
      select dim_function.function_code, sum(fact_expenditure.amount_yuan)
      from fact_expenditure
      inner join dim_function using (function_key)
      where row_label = '区级改革试点业务'
      group by all
      """;

  @TempDir static Path loaded;

  @TempDir Path root;
  private WholeRun run;

  @BeforeAll
  static void loadADocumentWithACodeThatNoListHas() throws IOException {
    Path inbox = Files.createDirectories(loaded.resolve("inbox"));
    String text = Files.readString(Path.of("sample-input", FILE));
    assertThat(text).contains("2010604\t预算改革业务");
    Files.writeString(inbox.resolve(FILE), text.replace("2010604\t预算改革业务", MADE));
    Path other = Path.of("sample-input", FoundingDocument.FUNING.sampleFile());
    Files.copy(other, inbox.resolve(other.getFileName()));
    var first = new WholeRun(inbox, loaded.resolve("data"));
    assertThat(first.load()).as(first::printed).isLessThanOrEqualTo(1);
    assertThat(first.filesRead()).hasSize(2);
  }

  @BeforeEach
  void takeACopy() throws IOException {
    FileSystemUtils.copyRecursively(loaded, root);
    run = new WholeRun(root.resolve("inbox"), root.resolve("data"));
  }

  private Path reviewList(int load) {
    return run.data().comparisons(load).resolve("review.csv");
  }

  private List<CSVRecord> items(int load) throws IOException {
    return parse(reviewList(load)).getRecords();
  }

  private static CSVParser parse(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith(BOM);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(new StringReader(text.substring(1)), format);
  }

  /** Fill in one line of the list, as a person does in a spreadsheet, and leave the others open. */
  private Path fillIn(String printedName, Map<String, String> cells) throws IOException {
    Path filled = root.resolve("已填.csv");
    try (CSVParser list = parse(reviewList(1))) {
      var text = new StringWriter();
      text.append(BOM);
      var printer = new CSVPrinter(text, CSVFormat.EXCEL);
      printer.printRecord(list.getHeaderNames());
      for (CSVRecord item : list) {
        List<String> line = new ArrayList<>(item.toList());
        if (item.get("印出名称").equals(printedName)) {
          cells.forEach((heading, cell) -> line.set(list.getHeaderMap().get(heading), cell));
        }
        printer.printRecord(line);
      }
      Files.writeString(filled, text.toString());
    }
    return filled;
  }

  private static Map<String, String> decision(String scope) {
    return Map.of(
        "改为编码", "2010604",
        "适用范围", scope,
        "决定人", "预算处",
        "决定日期", "2026/10/31",
        "理由", "款内仅此一项");
  }

  @Test
  void listsTheCodeWithItsMoneyAndAnExample() throws IOException {
    List<CSVRecord> found =
        items(1).stream().filter(item -> item.get("印出编码").equals("2010644")).toList();

    assertThat(found).hasSize(1);
    CSVRecord item = found.get(0);
    assertThat(item.get("目录")).isEqualTo("支出功能分类");
    assertThat(item.get("印出名称")).isEqualTo("区级改革试点业务");
    assertThat(item.get("所见年度")).isEqualTo("2023");
    assertThat(item.get("单位")).contains("财政局");
    assertThat(item.get("金额（元）")).isEqualTo("215000.00");
    assertThat(item.get("文件数")).isEqualTo("1");
    assertThat(item.get("示例文件")).isEqualTo(FILE);
    assertThat(item.get("示例行")).isNotEmpty();
    assertThat(item.get("改为编码")).isEmpty();
  }

  @Test
  void givesTheSameListForTheSameInput() throws IOException {
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);

    assertThat(reviewList(2)).hasSameBinaryContentAs(reviewList(1));
  }

  @Test
  void takesTheFilledInListAtTheNextBuildWithoutReadingADocument()
      throws IOException, SQLException {
    run.decide(fillIn("区级改革试点业务", decision("")));

    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);

    assertThat(run.filesRead()).isEmpty();
    assertThat(run.receipts()).containsExactly("000001");
    assertThat(run.printed()).contains("复核决定  1 个，用到 1 个").doesNotContain("override_");
    assertThat(run.published().lines(FACTS)).containsExactly("2010604|215000");
    assertThat(items(2)).extracting(item -> item.get("印出编码")).doesNotContain("2010644");
    assertThat(
            run.published()
                .lines(
                    """
                    select dimension, printed_code, former_methods, target_code, target_name,
                        document_count, amount_yuan, decided_by, decided_on, reason
                    from override
                    """))
        .containsExactly("function|2010644|parent|2010604|预算改革业务|1|215000|预算处|2026-10-31|款内仅此一项");
    assertThat(
            run.published()
                .lines(
                    """
                    select distinct row_code, row_label, matched_code, match_method
                    from printed.figure where override_key is not null
                    """))
        .as("what was printed stays")
        .containsExactly("2010644|区级改革试点业务|2010604|override");
    assertThat(run.published().lines("select kind from finding where origin = 'override'"))
        .isEmpty();
    assertThat(
            run.published()
                .lines(
                    """
                    select distinct severity, note from check_result
                    where check_id = 'CLS-01' and starts_with(subject, '2010644')
                    """))
        .as("a person need not look again")
        .containsExactly("info|已经人工复核，决定按 2010604 入库");
  }

  @Test
  void holdsInOnePlaceOnlyWhereAPersonSaysSo() throws IOException, SQLException {
    Path here = fillIn("区级改革试点业务", decision("本单位"));
    run.decide(here);
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.published().lines(FACTS)).containsExactly("2010604|215000");

    Path elsewhere = root.resolve("他处.csv");
    Files.writeString(elsewhere, Files.readString(here).replace("本单位", "110101"));
    run.decide(elsewhere);
    assertThat(run.load()).as(run::printed).isLessThanOrEqualTo(1);
    assertThat(run.published().lines("select count(*) from printed.figure where override_key > 0"))
        .containsExactly("0");
    assertThat(run.printed()).contains("1 个，用到 0 个");
    assertThat(run.published().lines("select is_applied, figure_count from override"))
        .containsExactly("false|0");
    assertThat(run.published().lines("select kind from finding where origin = 'override'"))
        .containsExactly("override_unused");
  }

  @Test
  void namesTheParentThatARowWasMatchedTo() throws SQLException {
    assertThat(
            run.published()
                .lines(
                    """
                    select matched_code from review_item
                    where matched_code is not null
                        and dimension <> 'body_identity'
                        and matched_name is null
                    """))
        .as("a code of its list, no path")
        .isEmpty();
  }

  @Test
  void saysWhatIsWrongWithADecisionAndLoadsTheRest() throws IOException, SQLException {
    run.decide(fillIn("区级改革试点业务", Map.of("改为编码", "2019999x", "理由", "试验")));

    assertThat(run.load()).as(run::printed).isEqualTo(1);

    assertThat(run.printed()).contains("已填.csv：第", "override_not_applied", "2019999x");
    assertThat(
            run.published()
                .lines("select kind, file, printed_text from finding where origin = 'override'"))
        .containsExactlyInAnyOrder(
            "override_not_applied|已填.csv|2019999x",
            "override_not_applied|已填.csv|",
            "override_not_applied|已填.csv|");
  }
}
