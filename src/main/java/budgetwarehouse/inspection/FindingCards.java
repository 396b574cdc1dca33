package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The failures of a document, a card for each cause: both sides as printed, and where. */
final class FindingCards {
  private static final int MOST_OTHERS = 30;
  private static final int LONG_CARD = 5;
  private static final List<String> OTHERS_HEADINGS =
      List.of("检查", "检查对象", "一方", "另一方", "相差", "所在位置");

  private final DistrictHistory history;

  /** Prepare cards that say which failures were there at the load before. */
  FindingCards(DistrictHistory history) {
    this.history = history;
  }

  /** Write a card for each cause of a document. */
  void write(HtmlFile page, InspectedDocument document) throws IOException {
    int number = 0;
    for (List<Finding> cause : causes(document)) {
      number++;
      card(page, document, number, cause);
    }
  }

  private static List<List<Finding>> causes(InspectedDocument document) {
    List<List<Finding>> causes = new ArrayList<>();
    String last = "";
    for (Finding finding : document.findings()) {
      if (!finding.cause().equals(last)) {
        causes.add(new ArrayList<>());
        last = finding.cause();
      }
      causes.get(causes.size() - 1).add(finding);
    }
    return causes;
  }

  private void card(HtmlFile page, InspectedDocument document, int number, List<Finding> cause)
      throws IOException {
    Finding head = cause.get(0);
    String severity = SeverityName.heaviest(cause);
    String length = cause.size() > LONG_CARD ? " long" : "";
    page.begin("section", "class", "card " + severity + length);
    page.begin("h3");
    page.element("span", SeverityName.of(severity), "class", "severity");
    page.text(number + ". " + head.name() + (head.subject().isBlank() ? "" : "：" + head.subject()));
    page.element("span", head.check(), "class", "check");
    String change = history.changeOf(head);
    if (!change.isBlank()) {
      page.element("span", change, "class", history.isNew(head.topic()) ? "new" : "known");
    }
    page.end();
    FindingSides.write(page, document, head);
    if (head.note() != null) {
      page.element("p", head.note(), "class", "note");
    }
    advice(page, head);
    others(page, document, cause.subList(1, cause.size()));
    page.end();
  }

  private static void advice(HtmlFile page, Finding finding) throws IOException {
    String advice = CheckAdvice.of(finding.check());
    if (!advice.isBlank()) {
      page.begin("p", "class", "advice").element("b", "处理建议").text("　" + advice).end();
    }
  }

  private void others(HtmlFile page, InspectedDocument document, List<Finding> others)
      throws IOException {
    if (others.isEmpty()) {
      return;
    }
    page.element("h4", "同一原因的其他表现（" + others.size() + " 项），改正上述原因后请一并核对");
    page.begin("table", "class", "list others").headings(OTHERS_HEADINGS);
    for (Finding other : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
      other(page, document, other);
    }
    page.end();
    if (others.size() > MOST_OTHERS) {
      page.element("p", "另有 " + (others.size() - MOST_OTHERS) + " 项，见工作簿。", "class", "note");
    }
  }

  private void other(HtmlFile page, InspectedDocument document, Finding other) throws IOException {
    List<Place> places = new ArrayList<>(other.placesOf("left"));
    places.addAll(other.placesOf("right"));
    String change = history.changeOf(other);
    page.row(
        List.of(
            other.check() + " " + other.name() + (change.isBlank() ? "" : "（" + change + "）"),
            other.subject(),
            side(other.leftLabel(), other.leftText()),
            side(other.rightLabel(), other.rightText()),
            other.difference() == null ? "" : GroupedAmount.of(other.difference()),
            places.isEmpty() ? "" : FindingSides.where(document, places.get(0))));
  }

  private static String side(@Nullable String label, @Nullable String text) {
    String value = text == null ? "" : GroupedAmount.of(text);
    return ((label == null ? "" : label) + " " + value).strip();
  }
}
