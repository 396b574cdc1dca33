package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.word.list.ListPlace;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say that changes what is printed. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> byId = new HashMap<>();
  private String ordinary = "";

  private record Style(
      String name, String basedOn, Optional<ListPlace> place, Optional<Boolean> hidden) {}

  /** Read them. */
  void read(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = PartXml.open(part);
    while (xml.hasNext()) {
      if (PartXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("style")) {
        add(PropertyElement.read(xml));
      }
    }
  }

  private void add(PropertyElement style) {
    String id = style.attribute("styleId");
    Optional<Boolean> hidden = style.child("rPr").flatMap(run -> run.toggle("vanish"));
    byId.put(
        id,
        new Style(
            style.value("name").toLowerCase(Locale.ROOT),
            style.value("basedOn"),
            style.child("pPr").flatMap(ListDefinitions::place),
            hidden));
    boolean isOrdinary =
        style.attribute("type").equals("paragraph") && style.attribute("default").equals("1");
    if (isOrdinary) {
      ordinary = id;
    }
  }

  /** Return the style of paragraphs that name none. */
  String ordinary() {
    return ordinary;
  }

  /** Return the list and level that a style, or one it is based on, puts its paragraphs in. */
  Optional<ListPlace> place(String id) {
    return first(id, Style::place);
  }

  /** Return whether a style hides its text. */
  boolean hides(String id) {
    return first(id, Style::hidden).orElse(false);
  }

  /** Return whether a style is one of the entries of a table of contents. */
  boolean isContents(String id) {
    @Nullable Style style = byId.get(id);
    return style != null && style.name().matches("toc \\d");
  }

  private <T> Optional<T> first(String id, Function<Style, Optional<T>> question) {
    @Nullable Style style = byId.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Optional<T> answer = question.apply(style);
      if (answer.isPresent()) {
        return answer;
      }
      style = byId.get(style.basedOn());
    }
    return Optional.empty();
  }
}
