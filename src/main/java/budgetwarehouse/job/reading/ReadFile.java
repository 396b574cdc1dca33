package budgetwarehouse.job.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * File as it was read, in lists to be shown.
 *
 * @param file its name
 * @param mediaType what its content is
 * @param facts what is printed in it
 */
public record ReadFile(String file, String mediaType, DocumentFacts facts) {
  /** Names of the columns of {@link #figures}. */
  public static final List<String> FIGURE_COLUMNS =
      List.of(
          "文件", "页", "行", "表号", "表序", "表格或章节", "编码", "所在行", "所在列", "计量项目", "数字性质", "年度", "原文", "单位",
          "金额（元）", "数量", "存疑");

  /** List what the document says of itself. */
  public Listing identity() {
    PrintedIdentity said = facts.identity();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(row("标题", said.title()));
    rows.add(row("年度", said.fiscalYear().isPresent() ? said.fiscalYear().getAsInt() : ""));
    rows.add(row("预算或决算", said.stage().map(Stage::code).orElse("")));
    rows.add(row("范围", said.scope().map(Scope::code).orElse("")));
    rows.add(row("行政区划", said.divisionName()));
    rows.add(row("单位编码", said.unitCode()));
    rows.add(row("单位", said.unitName()));
    return new Listing("文件自述", List.of("项目", "内容"), rows);
  }

  /** List the counts of the reading account; those that are 0 are left out. */
  public Listing account() {
    Map<String, String> titles = titles("vocabulary/reading_count.csv");
    ReadingAccount account = facts.account();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    account
        .counts()
        .forEach(
            (kind, count) -> {
              if (count != 0) {
                rows.add(row(titles.getOrDefault(kind.code(), kind.code()), count));
              }
            });
    return new Listing("阅读账", List.of("计数项", "个数"), rows);
  }

  /** List the tables in which numbers stand. */
  public Listing tables() {
    Map<Integer, List<PrintedFigure>> tables =
        facts.figures().stream()
            .filter(figure -> figure.tableNumber() > 0)
            .collect(groupingBy(PrintedFigure::tableNumber, TreeMap::new, toList()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    tables.forEach((number, figures) -> rows.add(table(number, figures)));
    return new Listing("表格", List.of("表序", "页", "表号", "标题", "单位", "数字", "未识别计量项目"), rows);
  }

  private static List<@Nullable Object> table(int number, List<PrintedFigure> figures) {
    PrintedFigure first = figures.get(0);
    String units =
        String.join(
            "、",
            figures.stream()
                .map(PrintedFigure::printedUnit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList());
    long unknown = figures.stream().filter(figure -> figure.measure().isEmpty()).count();
    return row(
        number,
        first.page(),
        first.tableId().name(),
        first.tableTitle(),
        units,
        figures.size(),
        unknown);
  }

  /** List every number, in the order of its tables; prose comes last. */
  public Listing figures() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    facts.figures().stream()
        .sorted(
            (one, other) -> Integer.compareUnsigned(one.tableNumber() - 1, other.tableNumber() - 1))
        .forEach(figure -> rows.add(figure(figure)));
    return new Listing("数字", FIGURE_COLUMNS, rows);
  }

  private List<@Nullable Object> figure(PrintedFigure figure) {
    return row(
        file,
        figure.page(),
        figure.line(),
        figure.tableId().name(),
        figure.tableNumber(),
        figure.tableTitle(),
        figure.rowCode(),
        figure.rowLabel(),
        figure.columnLabel(),
        figure.measure(),
        figure.figureKind().code(),
        figure.fiscalYear(),
        figure.printedText(),
        figure.printedUnit(),
        figure.amountYuan(),
        figure.quantity(),
        figure.doubtful() ? "是" : "");
  }

  /** List what is wrong or doubtful. */
  public Listing findings() {
    Map<String, String> titles = titles("vocabulary/finding_kind.csv");
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Finding finding : facts.findings()) {
      String code = finding.kind().code();
      rows.add(
          row(
              finding.severity().code(),
              titles.getOrDefault(code, code),
              finding.place().page(),
              finding.place().line(),
              finding.place().table(),
              finding.place().row(),
              finding.place().column(),
              finding.printed(),
              finding.expected()));
    }
    return new Listing("数据问题", List.of("级别", "问题", "页", "行", "表格", "所在行", "所在列", "原文", "应为"), rows);
  }

  private static Map<String, String> titles(String list) {
    return ReferenceList.read(list).rows().stream()
        .collect(toUnmodifiableMap(row -> row.get("code"), row -> row.get("title")));
  }

  // a list that may hold null, as cells of unknown content do
  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }
}
