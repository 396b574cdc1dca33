package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The standard tables of a budget or a final account. */
final class AccountTables {
  private static final List<Map<String, String>> LABELS = MadeList.read("label");

  private final Account account;
  private final Layout layout;
  private final boolean isFinal;

  AccountTables(Account account, Layout layout, boolean isFinal) {
    this.account = account;
    this.layout = layout;
    this.isFinal = isFinal;
  }

  /** Return all tables, in the order of their numbers. */
  List<SampleTable> all() {
    List<SampleTable> tables = new ArrayList<>();
    tables.add(wholeAccount());
    tables.add(revenue());
    tables.add(expenditure());
    tables.add(fiscalAccount());
    tables.add(byFunction(isFinal ? "FIN05" : "BUD05", Line::fiscal, true));
    tables.add(basic());
    return tables;
  }

  /** Revenue on the left, expenditure by class of function on the right. */
  private SampleTable wholeAccount() {
    String amount = isFinal ? "决算数" : "预算数";
    List<SampleRow> rows = new ArrayList<>();
    rows.add(Heads.head(List.of("收入", "<", "支出", "<")));
    rows.add(Heads.head(List.of("项目", amount, "项目", amount)));
    List<List<String>> right = classes(Line::total, 1);
    List<String> labels = labels("whole");
    for (int i = 0; i < Math.max(labels.size(), right.size()); i++) {
      List<String> cells = new ArrayList<>(left(labels, i, whole(i)));
      cells.addAll(i < right.size() ? right.get(i) : List.of("", ""));
      rows.add(row(cells));
    }
    String total = layout.cell(account.sum(Line::total));
    rows.add(row(List.of("本年收入合计", total, "本年支出合计", total)));
    rows.add(row(List.of("收入总计", total, "支出总计", total)));
    return new SampleTable(
        isFinal ? "FIN01" : "BUD01",
        layout.unit(),
        List.of("label", "revenue", "label", "expenditure"),
        rows);
  }

  private long whole(int row) {
    return switch (row) {
      case 0 -> account.sum(Line::fiscal);
      case 4 -> account.sum(Line::own);
      default -> 0;
    };
  }

  private List<String> left(List<String> labels, int row, long amount) {
    return row < labels.size() ? List.of(labels.get(row), layout.cell(amount)) : List.of("", "");
  }

  private static List<String> labels(String table) {
    return LABELS.stream()
        .filter(row -> row.get("table").equals(table))
        .map(row -> row.get("label"))
        .toList();
  }

  /** Return each class in use with its number, its name and its amount in some columns. */
  private List<List<String>> classes(ToLongFunction<Line> amount, int columns) {
    List<List<String>> rows = new ArrayList<>();
    var codes = new TreeSet<String>();
    account.lines().forEach(line -> codes.add(line.function().substring(0, 3)));
    for (String code : codes) {
      long sum =
          account.sum(line -> line.function().startsWith(code) ? amount.applyAsLong(line) : 0);
      List<String> cells = new ArrayList<>();
      cells.add(labels("number").get(rows.size()) + name(code));
      for (int i = 0; i < columns; i++) {
        cells.add(layout.cell(sum));
      }
      rows.add(cells);
    }
    return rows;
  }

  private String name(String function) {
    return CodeNames.FUNCTIONS.name(function, account.year());
  }

  private SampleTable revenue() {
    List<SampleRow> rows =
        new ArrayList<>(
            Heads.of(
                layout, "功能分类科目", codes(), isFinal ? "本年收入合计" : "合计", "财政拨款收入", "事业收入", "其他收入"));
    rows.addAll(
        new FunctionRows(account, layout, List.of(Line::total, Line::fiscal, Line::own, line -> 0))
            .all());
    return table(
        isFinal ? "FIN02" : "BUD02",
        rows,
        "total",
        "fiscal_appropriation",
        "revenue_public_institution",
        "revenue_other");
  }

  private SampleTable expenditure() {
    return byFunction(isFinal ? "FIN03" : "BUD03", Line::total, false);
  }

  private SampleTable byFunction(String id, ToLongFunction<Line> total, boolean fiscalOnly) {
    List<SampleRow> rows =
        new ArrayList<>(
            Heads.of(
                layout,
                "功能分类科目",
                codes(),
                isFinal && !fiscalOnly ? "本年支出合计" : "合计",
                "基本支出",
                "项目支出"));
    ToLongFunction<Line> basic = fiscalOnly ? Line::basic : line -> line.basic() + line.own();
    rows.addAll(new FunctionRows(account, layout, List.of(total, basic, Line::project)).all());
    return table(id, rows, "total", "basic", "project");
  }

  private int codes() {
    return layout.partedCodes() ? 3 : 1;
  }

  private SampleTable table(String id, List<SampleRow> rows, String... measures) {
    List<String> roles = Heads.roles(layout, codes());
    roles.addAll(List.of(measures));
    return new SampleTable(id, layout.unit(), roles, rows);
  }

  private SampleTable fiscalAccount() {
    String amount = isFinal ? "决算数" : "预算数";
    List<SampleRow> rows = new ArrayList<>();
    rows.add(Heads.head(List.of("收入", "<", "支出", "<", "<", "<", "<")));
    rows.add(
        Heads.head(List.of("项目", amount, "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")));
    List<List<String>> right = classes(Line::fiscal, 2);
    List<String> labels = labels("fiscal");
    for (int i = 0; i < Math.max(labels.size(), right.size()); i++) {
      List<String> cells = new ArrayList<>(left(labels, i, i == 0 ? account.sum(Line::fiscal) : 0));
      cells.addAll(i < right.size() ? right.get(i) : List.of("", "", ""));
      cells.addAll(
          List.of(i < right.size() ? layout.cell(0) : "", i < right.size() ? layout.cell(0) : ""));
      rows.add(row(cells));
    }
    String total = layout.cell(account.sum(Line::fiscal));
    String none = layout.cell(0);
    rows.add(row(List.of("本年收入合计", total, "本年支出合计", total, total, none, none)));
    rows.add(row(List.of("收入总计", total, "支出总计", total, total, none, none)));
    return new SampleTable(
        isFinal ? "FIN04" : "BUD04",
        layout.unit(),
        List.of(
            "label",
            "revenue",
            "label",
            "total",
            "general_public",
            "government_fund",
            "state_capital"),
        rows);
  }

  private SampleTable basic() {
    int columns = layout.partedCodes() ? 2 : 1;
    List<SampleRow> rows =
        new ArrayList<>(Heads.of(layout, "部门预算支出经济分类科目", columns, "合计", "人员经费", "公用经费"));
    List<SampleRow> data = new EconomicRows(account, layout).all();
    rows.addAll(data);
    List<String> roles = Heads.roles(layout, columns);
    roles.addAll(List.of("total", "personnel", "operating"));
    return new SampleTable(isFinal ? "FIN06" : "BUD06", layout.unit(), roles, rows);
  }

  private static SampleRow row(List<String> cells) {
    return new SampleRow(SampleRow.Part.ROW, cells);
  }
}
