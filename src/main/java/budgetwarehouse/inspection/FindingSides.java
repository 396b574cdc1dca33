package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both sides of a failure next to each other: what each says, as printed, and where. */
final class FindingSides {
  private static final int MOST_PLACES = 12;
  private static final int LONGEST_VALUE = 24;

  private FindingSides() {}

  /** Write both sides. */
  static void write(HtmlFile page, InspectedDocument document, Finding finding) throws IOException {
    page.begin("div", "class", "sides");
    side(page, document, finding, finding.leftLabel(), finding.leftText(), "left");
    side(page, document, finding, finding.rightLabel(), finding.rightText(), "right");
    page.end();
    if (finding.difference() != null) {
      page.begin("p", "class", "difference").text("相差 ");
      page.element("b", GroupedAmount.of(finding.difference())).end();
    }
  }

  private static void side(
      HtmlFile page,
      InspectedDocument document,
      Finding finding,
      @Nullable String label,
      @Nullable String text,
      String side)
      throws IOException {
    List<Place> places = finding.placesOf(side);
    if (label == null && text == null && places.isEmpty()) {
      return;
    }
    page.begin("div", "class", "side");
    page.element("p", label == null ? "" : label, "class", "label");
    String value = text == null ? "" : GroupedAmount.of(text);
    page.element("p", value, "class", value.length() > LONGEST_VALUE ? "value words" : "value");
    for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      place(page, document, finding, place);
    }
    if (places.size() > MOST_PLACES) {
      page.element("p", "另有 " + (places.size() - MOST_PLACES) + " 处，见工作簿“所在位置”", "class", "place");
    }
    page.end();
  }

  private static void place(HtmlFile page, InspectedDocument document, Finding finding, Place place)
      throws IOException {
    Excerpt excerpt = Excerpt.of(place, finding);
    page.begin("p", "class", "place").begin("q").text(excerpt.before());
    if (!excerpt.marked().isBlank()) {
      page.element("mark", excerpt.marked());
    }
    page.text(excerpt.after() + place.unit()).end();
    page.text(" " + where(document, place)).end();
  }

  /**
   * Return where something stands: the file where it is another, page or line, table, row, column.
   */
  static String where(InspectedDocument document, Place place) {
    List<String> parts = new ArrayList<>();
    if (!place.document().equals(document.key())) {
      parts.add("另一文件 " + place.file());
    }
    parts.add(place.where());
    if (!place.table().isBlank()) {
      parts.add("《" + place.table() + "》");
    }
    if (!place.row().isBlank()) {
      parts.add("行" + quoted(place.row()));
    }
    if (!place.column().isBlank()) {
      parts.add("栏" + quoted(place.column()));
    }
    return String.join("，", parts);
  }

  // quotes inside quotes are single ones
  private static String quoted(String text) {
    return "“" + text.replace('“', '‘').replace('”', '’') + "”";
  }
}
