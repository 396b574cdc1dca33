package budgetwarehouse.sample.pdf;

import budgetwarehouse.sample.SampleRow;
import budgetwarehouse.sample.SampleTable;
import java.util.ArrayList;
import java.util.List;

/** A row that a page break cuts in two: labels lose their second half, the rest stays above. */
final class TornRow {
  private final SampleTable table;
  private final SampleRow row;

  TornRow(SampleTable table, SampleRow row) {
    this.table = table;
    this.row = row;
  }

  /** Return what stands above the break. */
  SampleRow above() {
    return half(true);
  }

  /** Return what stands below it. */
  SampleRow below() {
    return half(false);
  }

  private SampleRow half(boolean upper) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      String text = row.cell(column);
      int cut = isLong(column) ? text.length() / 2 : text.length();
      cells.add(upper ? text.substring(0, cut) : text.substring(cut));
    }
    return new SampleRow(SampleRow.Part.ROW, cells);
  }

  private boolean isLong(int column) {
    return table.roles().get(column).equals("label") && row.cell(column).length() > 3;
  }
}
