package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was not checked, reason by reason, the reason of most checks first. */
final class UncheckedReasons {
  private UncheckedReasons() {}

  /** Write the reasons of a document and the checks under each. */
  static void write(HtmlFile page, InspectedDocument document) throws IOException {
    page.element("h2", "未能检查的项目及原因");
    if (document.unchecked().isEmpty()) {
      page.element("p", "无。");
      return;
    }
    page.element("p", "未检查不等于相符。括号内为处数，只有一处的不注。", "class", "note");
    page.begin("table", "class", "list reasons").headings(List.of("原因", "检查", "处数", "未检查的项目"));
    for (List<Unchecked> checks : byReason(document)) {
      page.row(
          List.of(
              reason(checks.get(0)),
              Integer.toString(checks.size()),
              Integer.toString(checks.stream().mapToInt(Unchecked::number).sum()),
              String.join("；", checks.stream().map(UncheckedReasons::text).toList())));
    }
    page.end();
  }

  private static List<List<Unchecked>> byReason(InspectedDocument document) {
    Map<String, List<Unchecked>> byReason = new TreeMap<>();
    for (Unchecked check : document.unchecked()) {
      byReason.computeIfAbsent(reason(check), reason -> new ArrayList<>()).add(check);
    }
    List<List<Unchecked>> reasons = new ArrayList<>(byReason.values());
    reasons.sort(Comparator.comparing(checks -> -checks.size()));
    return reasons;
  }

  private static String reason(Unchecked check) {
    return check.reason() == null ? "原因不明" : check.reason();
  }

  private static String text(Unchecked check) {
    String number = check.number() == 1 ? "" : "（" + check.number() + "）";
    return check.check() + " " + check.name() + number;
  }
}
