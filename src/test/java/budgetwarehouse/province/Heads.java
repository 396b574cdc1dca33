package budgetwarehouse.province;

import budgetwarehouse.sample.SampleRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Heads of tables whose rows have a code: its columns, then those of the amounts. */
final class Heads {
  private Heads() {}

  /** Name the columns: one of codes, or one for each level below a common name. */
  static List<SampleRow> of(Layout layout, String codeName, int codeColumns, String... amounts) {
    List<String> top = new ArrayList<>();
    List<String> bottom = new ArrayList<>();
    if (layout.numbered()) {
      top.add("序号");
      bottom.add("^");
    }
    top.add(codeName);
    top.addAll(Collections.nCopies(codeColumns, "<"));
    bottom.addAll(codeColumns == 1 ? List.of("科目编码") : levels(codeColumns));
    bottom.add("科目名称");
    for (String amount : amounts) {
      top.add(amount);
      bottom.add("^");
    }
    return List.of(head(top), head(bottom));
  }

  private static List<String> levels(int columns) {
    return List.of("类", "款", "项").subList(0, columns);
  }

  /** Return a row that names columns. */
  static SampleRow head(List<String> cells) {
    return new SampleRow(SampleRow.Part.HEAD, cells);
  }

  /** Return what the columns before the amounts are. */
  static List<String> roles(Layout layout, int codeColumns) {
    List<String> roles = new ArrayList<>(layout.numbered() ? List.of("text") : List.of());
    roles.addAll(Collections.nCopies(codeColumns, "code"));
    roles.add("label");
    return roles;
  }
}
