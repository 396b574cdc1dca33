package budgetwarehouse.reference.consistency;

import budgetwarehouse.reference.ReferenceList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists written for a test: one line names a list, the next its columns, the others its rows. */
final class MadeLists {
  private static final String NAME = "== ";

  private MadeLists() {}

  /** Read lists from a text; their cells hold no commas. */
  static CodeLists of(String text) {
    Map<String, ReferenceList> lists = new HashMap<>();
    for (String list : text.split(NAME, -1)) {
      List<String> lines = list.lines().toList();
      if (!lines.isEmpty()) {
        lists.put(lines.get(0), new ReferenceList(lines.get(0), rows(lines)));
      }
    }
    return new CodeLists(lists);
  }

  private static List<Map<String, String>> rows(List<String> lines) {
    String[] columns = lines.get(1).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] cells = Arrays.copyOf(line.split(",", -1), columns.length);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i] == null ? "" : cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
