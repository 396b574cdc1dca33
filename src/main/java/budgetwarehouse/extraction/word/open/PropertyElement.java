package budgetwarehouse.extraction.word.open;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Properties of a paragraph, run, table or list as a small tree of elements. What a property was
 * before a tracked change is not in it.
 */
final class PropertyElement {
  private static final int MOST_ELEMENTS = 20_000;

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<PropertyElement> children = new ArrayList<>();

  private PropertyElement(XMLStreamReader xml) {
    this.name = xml.getLocalName();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
  }

  /** Read the element that has just started, up to its end. */
  static PropertyElement read(XMLStreamReader xml) throws XMLStreamException {
    var root = new PropertyElement(xml);
    Deque<PropertyElement> open = new ArrayDeque<>(List.of(root));
    int elements = 0;
    while (!open.isEmpty()) {
      int event = PartXml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().endsWith("Change") || ++elements > MOST_ELEMENTS) {
          PartXml.skip(xml);
          continue;
        }
        var child = new PropertyElement(xml);
        open.element().children.add(child);
        open.push(child);
      }
    }
    return root;
  }

  /** Return the local name. */
  String name() {
    return name;
  }

  /** Return what stands directly in it. */
  List<PropertyElement> children() {
    return children;
  }

  /** Return an element that stands directly in it. */
  Optional<PropertyElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** Return whether it has an element. */
  boolean has(String wanted) {
    return child(wanted).isPresent();
  }

  /** Return an attribute, blank where it is not stated. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /** Return the value of an element in it, blank where there is none. */
  String value(String wanted) {
    return child(wanted).map(child -> child.attribute("val")).orElse("");
  }

  /** Return the whole number that an element in it has as value. */
  OptionalInt number(String wanted) {
    return wholeNumber(value(wanted));
  }

  /** Return whether a property is switched on or off here; empty where it is not mentioned. */
  Optional<Boolean> toggle(String wanted) {
    return child(wanted).map(PropertyElement::isOn);
  }

  private boolean isOn() {
    return switch (attribute("val")) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /** Read a whole number. */
  static OptionalInt wholeNumber(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
