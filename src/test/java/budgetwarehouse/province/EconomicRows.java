package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Rows of the table of basic expenditure by the economic classification. */
final class EconomicRows {
  private final Account account;
  private final Layout layout;
  private final List<SampleRow> rows = new ArrayList<>();

  EconomicRows(Account account, Layout layout) {
    this.account = account;
    this.layout = layout;
  }

  /** Return the total and the rows of every code in use. */
  List<SampleRow> all() {
    var codes = new TreeSet<String>();
    for (String code : account.economic().keySet()) {
      codes.add(code.substring(0, 3));
      codes.add(code);
    }
    if (!layout.partedCodes()) {
      add("", "合计");
    }
    codes.forEach(code -> add(code, CodeNames.ECONOMIC.name(code, account.year())));
    if (layout.partedCodes()) {
      List<String> cells = new ArrayList<>(List.of("合计", "<", "<"));
      cells.addAll(amounts(""));
      rows.add(new SampleRow(SampleRow.Part.ROW, cells));
    }
    return rows;
  }

  private void add(String code, String name) {
    List<String> cells = new ArrayList<>();
    if (layout.numbered()) {
      cells.add(String.valueOf(rows.size() + 1));
    }
    cells.addAll(layout.partedCodes() ? layout.code(code).subList(0, 2) : List.of(code));
    cells.add(name);
    cells.addAll(amounts(code));
    rows.add(new SampleRow(SampleRow.Part.ROW, cells));
  }

  private List<String> amounts(String code) {
    long operating = code.startsWith("302") ? account.economic(code) : 0;
    if (code.isEmpty()) {
      operating = account.operating();
    }
    long total = account.economic(code);
    return List.of(layout.cell(total), layout.cell(total - operating), layout.cell(operating));
  }
}
