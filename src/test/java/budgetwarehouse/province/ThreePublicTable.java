package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of the three public expenses: items in rows, in columns, or plan beside account. */
final class ThreePublicTable {
  private static final List<Map<String, String>> ITEMS = MadeList.read("three_public");

  private final Account plan;
  private final Layout layout;

  ThreePublicTable(Account plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
  }

  /** Return that of a budget. */
  SampleTable ofBudget() {
    List<SampleRow> rows = new ArrayList<>();
    rows.add(Heads.head(List.of("项目", "合计", "一般公共预算财政拨款", "政府性基金预算拨款", "国有资本经营预算财政拨款")));
    for (Map<String, String> item : ITEMS) {
      String amount = layout.cell(amount(plan, item.get("item")));
      rows.add(row(List.of(item.get("label"), amount, amount, layout.cell(0), layout.cell(0))));
    }
    return new SampleTable(
        "BUD07",
        layout.unit(),
        List.of("label", "total", "general_public", "government_fund", "state_capital"),
        rows);
  }

  /** Return that of a final account, each item as planned and as spent. */
  SampleTable ofAccount(Account spent) {
    List<SampleRow> rows = new ArrayList<>();
    rows.add(Heads.head(List.of("项目", "预算数", "决算数")));
    for (Map<String, String> item : ITEMS) {
      String code = item.get("item");
      rows.add(
          row(
              List.of(
                  item.get("label"),
                  layout.cell(amount(plan, code)),
                  layout.cell(amount(spent, code)))));
    }
    return new SampleTable("FIN09", layout.unit(), List.of("label", "total", "total"), rows);
  }

  private static long amount(Account account, String item) {
    return switch (item) {
      case "total" -> account.threePublic();
      case "vehicles", "vehicle_operation" -> account.economic(Account.CARS);
      case "reception" -> account.economic(Account.RECEPTION);
      default -> 0;
    };
  }

  private static SampleRow row(List<String> cells) {
    return new SampleRow(SampleRow.Part.ROW, cells);
  }
}
