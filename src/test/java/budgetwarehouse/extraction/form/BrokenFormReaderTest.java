package budgetwarehouse.extraction.form;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.region.RegionReader.Region;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFormReaderTest {
  private static final BrokenFormReader READER = BrokenFormReader.standard();

  private static final List<String[]> ROWS =
      List.of(
          row("产出指标", "数量指标", "改造路灯盏数", "全年在背街小巷改造的路灯总盏数", "≥320盏", "区政府实施方案"),
          row("", "", "巡检车次", "每月出车巡检的次数", "24车次", "工作要求"),
          row("", "质量指标", "亮灯率", "抽查时正常点亮的路灯所占比重", "≥98%", "行业标准"),
          row("", "时效指标", "完工时间", "全部改造工程完工的时间", "2024年11月底前", "施工合同"),
          row("", "成本指标", "单盏造价", "每盏路灯的平均改造费用", "≤1500元", "招标文件"),
          row("效益指标", "社会效益指标", "夜间出行安全", "居民夜间出行的安全程度", "有所提高", "年初工作计划"),
          row("满意度指标", "服务对象满意度指标", "居民满意度", "受访居民的满意程度", "≥90%", "问卷调查"));

  static Stream<Arguments> widths() {
    return IntStream.rangeClosed(3, 8)
        .boxed()
        .flatMap(
            name ->
                IntStream.rangeClosed(3, 8)
                    .filter(description -> description != name)
                    .boxed()
                    .flatMap(
                        description ->
                            Stream.of(true, false)
                                .map(trailed -> Arguments.of(name, description, trailed))));
  }

  @ParameterizedTest(name = "name {0}, description {1}, trailed {2}")
  @MethodSource("widths")
  void readsTheSameGridAtEveryColumnWidth(int name, int description, boolean trailed) {
    var form = new BrokenForm(List.of(3, 4, name, description, 8, 6), trailed);
    form.line("项目编码").line("330100001 预算项目名称 背街小巷亮灯");
    form.row("一级指标", "二级指标", "", "", "", "");
    form.line("三级指标 绩效指标描述 指标值 指标值确定依据");
    ROWS.forEach(form::row);

    assertThat(grid(claim(form.lines())))
        .containsExactlyElementsOf(
            ROWS.stream().map(List::of).map(BrokenFormReaderTest::text).toList());
  }

  @Test
  void fillsTheCurrentYearFirstAndSaysSoForEachRow() {
    Region region =
        claim(
            lines(
                "项目名称 图书流动车",
                "一级指标 二级指标 三级指标 指标值 依据",
                "前年 上年 预计当年实现",
                "产出指标 数量指标",
                "借阅册次 800册 900册 950册",
                "新增站点 3个",
                "质量指标",
                "图书完好率 ≥95%"));

    assertThat(grid(region))
        .containsExactly("产出指标|数量指标|借阅册次|800册|900册|950册|", "||新增站点|||3个|", "|质量指标|图书完好率|||≥95%|");
    assertThat(region.findings())
        .allMatch(finding -> finding.kind() == FindingKind.CELL_PLACED_BY_RULE)
        .allMatch(finding -> finding.place().table().equals("图书流动车"))
        .extracting(finding -> finding.place().row() + ": " + finding.printed())
        .contains("新增站点: 新增站点 | 3个", "图书完好率: 质量指标 | 图书完好率 | ≥95%");
  }

  @Test
  void putsCellsTogetherThatStandSideBySideOverTwoLines() {
    List<TextLine> lines =
        raw(
            """
            项目名称 河道清淤

            一级指标 二级指标 三级指标 指标值 备注

            效益指标

            生态效益 改善城区河道水体 明显改善
             指标 质量
            """);

    assertThat(grid(claim(lines))).containsExactly("效益指标|生态效益指标|改善城区河道水体质量|明显改善|");
  }

  @Test
  void dropsWhatIsLeftOverOfALevelName() {
    Region region =
        claim(
            lines(
                "项目名称 便民食堂",
                "一级指标 二级指标 三级指标 指标值 备注",
                "满意度",
                "指标",
                "服务对象满意",
                "度指标",
                "老人满意度 ≥92%",
                "     指标"));

    assertThat(grid(region)).containsExactly("满意度指标|服务对象满意度指标|老人满意度|≥92%|");
  }

  @Test
  void givesNoRowForAnEmptyFormRow() {
    Region region =
        claim(
            lines(
                "项目名称 应急演练",
                "一级指标 二级指标 三级指标 指标值 备注",
                "成本指标",
                "经济成本",
                "指标",
                "……",
                "产出指标",
                "数量指标",
                "演练场次 4场",
                "……"));

    assertThat(grid(region)).containsExactly("产出指标|数量指标|演练场次|4场|");
  }

  @Test
  void endsWhereAChapterBegins() {
    List<TextLine> lines =
        lines(
            "项目名称 绿化养护",
            "一级指标 二级指标 三级指标 指标值 备注",
            "产出指标",
            "数量指标",
            "养护面积 12万平方米",
            "六、政府采购情况说明",
            "本年度政府采购预算 30 万元。");

    Region region = claim(lines);

    assertThat(lines.get(region.end()).text()).startsWith("六、");
    assertThat(grid(region)).containsExactly("产出指标|数量指标|养护面积|12万平方米|");
  }

  @Test
  void takesNothingThatStandsBehindAPersonalLabel() {
    Region region =
        claim(
            lines(
                "项目名称 校车运营",
                "项目负责人 某某 联系电话 00000000",
                "单位地址 某路 1 号 邮政编码 000000",
                "一级指标 二级指标 三级指标 指标值 备注",
                "产出指标",
                "数量指标",
                "运营班次 6班"));

    assertThat(region.blocks().toString()).doesNotContain("某某", "00000000", "某路", "000000");
  }

  @Test
  void keepsSharesApartFromMonthsWhereSomeAreMissing() {
    Region region =
        claim(
            lines(
                "项目编码",
                "330100002 预算项目名称 村道硬化",
                "资金支出",
                "计划（%）",
                "3 月底 6月底 10月底 12月底",
                "70%",
                "一级指标 二级指标 三级指标 指标值 备注",
                "产出指标",
                "数量指标",
                "硬化里程 5公里"));

    assertThat(tables(region).get(0).rows().stream().map(BrokenFormReaderTest::text))
        .contains("资金支出计划（%）|3月底|6月底|10月底|12月底", "|70%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目名称和金额见附表。",
        "项目编码\t33010001\n一级指标\t二级指标\t三级指标\t指标值",
        "附件 1\n\n本部门无专项资金绩效目标。",
        "绩效目标：做好财政支出事项保障工作。\n\n绩效指标：按时做好债务还本付息。"
      })
  void claimsNoProseAndNoTabbedTable(String text) {
    assertThat(READER.claim(raw(text), 0)).isEmpty();
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static Region claim(List<TextLine> lines) {
    Optional<Region> region = READER.claim(lines, 0);
    assertThat(region).isPresent();
    return region.orElseThrow();
  }

  private static List<TextLine> lines(String... printed) {
    return raw(String.join("\n\n", printed));
  }

  private static List<TextLine> raw(String text) {
    var lines = new ArrayList<TextLine>();
    for (String line : text.split("\n", -1)) {
      lines.add(new TextLine(lines.size() + 1, line));
    }
    return lines;
  }

  private static List<PrintedTable> tables(Region region) {
    return region.blocks().stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }

  /** Rows of the last table without its header, blanks closed. */
  private static List<String> grid(Region region) {
    List<PrintedTable> tables = tables(region);
    return tables.get(tables.size() - 1).rows().stream()
        .skip(1)
        .map(BrokenFormReaderTest::text)
        .toList();
  }

  private static String text(PrintedRow row) {
    return text(row.cells().stream().map(PrintedCell::text).toList());
  }

  private static String text(List<String> cells) {
    return Folding.closeBlanks(cells.stream().collect(Collectors.joining("|")));
  }
}
