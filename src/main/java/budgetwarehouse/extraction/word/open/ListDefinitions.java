package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.word.list.ListLevel;
import budgetwarehouse.extraction.word.list.ListPlace;
import budgetwarehouse.extraction.word.list.ListSource;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a document as it defines them: patterns of levels, and the lists made of them. */
final class ListDefinitions implements ListSource {
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, String> patternOfStyle = new HashMap<>();
  private final Map<Integer, PropertyElement> lists = new HashMap<>();
  private final Map<ListPlace, Stated> known = new HashMap<>();

  private record Pattern(Map<Integer, ListLevel> levels, String styleLink) {}

  /** Read them. */
  void read(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = PartXml.open(part);
    while (xml.hasNext()) {
      if (PartXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("abstractNum")) {
        addPattern(PropertyElement.read(xml));
      } else if (xml.getLocalName().equals("num")) {
        PropertyElement list = PropertyElement.read(xml);
        PropertyElement.wholeNumber(list.attribute("numId"))
            .ifPresent(number -> lists.put(number, list));
      }
    }
  }

  private void addPattern(PropertyElement pattern) {
    String id = pattern.attribute("abstractNumId");
    patterns.put(id, new Pattern(levels(pattern), pattern.value("numStyleLink")));
    if (pattern.has("styleLink")) {
      patternOfStyle.put(pattern.value("styleLink"), id);
    }
  }

  private static Map<Integer, ListLevel> levels(PropertyElement parent) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    for (PropertyElement child : parent.children()) {
      if (child.name().equals("lvl")) {
        PropertyElement.wholeNumber(child.attribute("ilvl"))
            .ifPresent(index -> levels.put(index, readLevel(child)));
      }
    }
    return levels;
  }

  @Override
  public Stated level(ListPlace place) {
    return known.computeIfAbsent(place, this::find);
  }

  /** Return the place that the properties of a paragraph or of a style state. */
  static Optional<ListPlace> place(PropertyElement paragraph) {
    Optional<PropertyElement> stated = paragraph.child("numPr");
    OptionalInt list = stated.map(one -> one.number("numId")).orElse(OptionalInt.empty());
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int level = stated.map(one -> one.number("ilvl").orElse(0)).orElse(0);
    return Optional.of(new ListPlace(list.getAsInt(), level));
  }

  private static ListLevel readLevel(PropertyElement level) {
    String format = level.value("numFmt");
    return new ListLevel(
        level.number("start").orElse(0),
        format.isEmpty() ? "decimal" : format,
        level.value("lvlText"),
        level.toggle("isLgl").orElse(false),
        level.number("lvlRestart"));
  }

  private Stated find(ListPlace place) {
    int list = place.list();
    int index = place.level();
    @Nullable PropertyElement stated = lists.get(list);
    if (stated == null) {
      return Stated.NONE;
    }
    String id = stated.value("abstractNumId");
    @Nullable Pattern own = patterns.get(id);
    if (own != null && !own.styleLink().isEmpty()) {
      id = patternOfStyle.getOrDefault(own.styleLink(), id);
    }
    @Nullable Pattern pattern = patterns.get(id);
    ListLevel level =
        pattern == null ? ListLevel.PLAIN : pattern.levels().getOrDefault(index, ListLevel.PLAIN);
    return overridden(stated, index, level, id);
  }

  private static Stated overridden(
      PropertyElement list, int index, ListLevel level, String counter) {
    for (PropertyElement child : list.children()) {
      boolean meant =
          child.name().equals("lvlOverride")
              && child.attribute("ilvl").equals(Integer.toString(index));
      if (meant) {
        ListLevel own = levels(child).getOrDefault(index, level);
        OptionalInt start = child.number("startOverride");
        return new Stated(
            start.isPresent() ? own.startingAt(start.getAsInt()) : own, counter, start.isPresent());
      }
    }
    return new Stated(level, counter, false);
  }
}
