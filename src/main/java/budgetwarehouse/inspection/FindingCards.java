package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The failures of a document, a card for each cause: both sides as printed, and where. */
final class FindingCards {
  private static final int MOST_PLACES = 12;

  private final Predicate<String> isNew;

  /**
   * Prepare cards.
   *
   * @param isNew tells by its key whether a failure was not there at the load before
   */
  FindingCards(Predicate<String> isNew) {
    this.isNew = isNew;
  }

  /** Write a card for each cause of a document. */
  void write(HtmlFile page, InspectedDocument document) throws IOException {
    int number = 0;
    for (List<Finding> cause : causes(document)) {
      number++;
      card(page, number, cause);
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

  private void card(HtmlFile page, int number, List<Finding> cause) throws IOException {
    Finding head = cause.get(0);
    page.begin("section", "class", "card " + head.severity());
    page.begin("h3");
    page.element("span", SeverityName.of(head.severity()), "class", "severity");
    page.text(number + ". " + head.name() + (head.subject().isBlank() ? "" : "：" + head.subject()));
    page.element("span", head.check(), "class", "check");
    if (isNew.test(head.key())) {
      page.element("span", "本次新增", "class", "new");
    }
    page.end();
    sides(page, head);
    others(page, cause.subList(1, cause.size()));
    page.end();
  }

  private static void sides(HtmlFile page, Finding finding) throws IOException {
    page.begin("table", "class", "sides");
    side(page, finding.leftLabel(), finding.leftText(), finding.placesOf("left"));
    side(page, finding.rightLabel(), finding.rightText(), finding.placesOf("right"));
    if (finding.difference() != null) {
      page.begin("tr")
          .element("th", "相差")
          .begin("td")
          .element("b", GroupedAmount.of(finding.difference()))
          .end();
      page.begin("td").end().end();
    }
    page.end();
    if (finding.note() != null) {
      page.element("p", finding.note(), "class", "note");
    }
  }

  private static void side(
      HtmlFile page, @Nullable String label, @Nullable String text, List<Place> places)
      throws IOException {
    if (label == null && text == null && places.isEmpty()) {
      return;
    }
    page.begin("tr").element("th", label == null ? "" : label);
    page.element("td", text == null ? "" : GroupedAmount.of(text), "class", "value").begin("td");
    for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      place(page, place);
    }
    if (places.size() > MOST_PLACES) {
      page.element("p", "另有 " + (places.size() - MOST_PLACES) + " 处，见工作簿“所在位置”");
    }
    page.end().end();
  }

  private static void place(HtmlFile page, Place place) throws IOException {
    page.begin("p", "class", "place").element("q", place.text() + place.unit());
    page.text(" " + String.join("，", parts(place))).end();
  }

  private static List<String> parts(Place place) {
    List<String> parts = new ArrayList<>();
    parts.add(place.where());
    if (!place.table().isBlank()) {
      parts.add("《" + place.table() + "》");
    }
    if (!place.row().isBlank()) {
      parts.add("行“" + place.row() + "”");
    }
    if (!place.column().isBlank()) {
      parts.add("栏“" + place.column() + "”");
    }
    return parts;
  }

  private static void others(HtmlFile page, List<Finding> others) throws IOException {
    if (others.isEmpty()) {
      return;
    }
    page.begin("details").element("summary", "同一原因的其他表现（" + others.size() + " 项）");
    page.begin("ul");
    for (Finding other : others) {
      page.begin("li").text(sentence(other));
      List<Place> places = other.placesOf("left");
      if (!places.isEmpty()) {
        page.text("（" + String.join("，", parts(places.get(0))) + "）");
      }
      page.end();
    }
    page.end().end();
  }

  private static String sentence(Finding finding) {
    StringBuilder sentence = new StringBuilder();
    sentence.append(finding.check()).append(' ').append(finding.name());
    if (!finding.subject().isBlank()) {
      sentence.append("：").append(finding.subject());
    }
    sentence.append("，").append(side(finding.leftLabel(), finding.leftText()));
    String right = side(finding.rightLabel(), finding.rightText());
    if (!right.isBlank()) {
      sentence.append("，").append(right);
    }
    if (finding.difference() != null) {
      sentence.append("，相差 ").append(finding.difference());
    }
    return sentence.toString();
  }

  private static String side(@Nullable String label, @Nullable String text) {
    return ((label == null ? "" : label) + " " + (text == null ? "" : text)).strip();
  }
}
