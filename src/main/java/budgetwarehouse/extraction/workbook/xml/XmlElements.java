package budgetwarehouse.extraction.workbook.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the elements of an XML part, without regard to prefixes. A part that declares a document
 * type is refused, so no entity is ever expanded or fetched.
 */
public final class XmlElements {
  private final XMLStreamReader xml;

  private XmlElements(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Open a part. */
  public static XmlElements open(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return new XmlElements(factory.createXMLStreamReader(stream));
  }

  /** Go to the next start or end of an element; return false at the end of the part. */
  public boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      refuseDocumentType(event);
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Return whether the element here begins. */
  public boolean starts() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** Return whether an element of this name begins here. */
  public boolean starts(String name) {
    return starts() && xml.getLocalName().equals(name);
  }

  /** Return whether an element of this name ends here. */
  public boolean ends(String name) {
    return !starts() && xml.getLocalName().equals(name);
  }

  /** Return the name of the element here. */
  public String name() {
    return xml.getLocalName();
  }

  /** Return an attribute, blank where it is not given. */
  public String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Return an attribute of a namespace that ends so, blank where it is not given. */
  public String attributeOf(String namespaceEnding, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      boolean matches = namespace != null && namespace.endsWith(namespaceEnding);
      if (matches && xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Return an attribute as a number, or what stands for one that is not given or malformed. */
  public int number(String name, int otherwise) {
    return wholeNumber(attribute(name), otherwise);
  }

  /** Return whether an attribute is switched on. */
  public boolean flag(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true");
  }

  /**
   * Read the text of the element that begins here, up to its end, without that of elements in it.
   */
  public String text() throws XMLStreamException {
    return text(1);
  }

  /** Read the text of the element that begins here, up to its end, with that of elements in it. */
  public String textOfAll() throws XMLStreamException {
    return text(Integer.MAX_VALUE);
  }

  private String text(int deepest) throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      refuseDocumentType(event);
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth <= deepest) {
            text.append(xml.getText());
          }
        }
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return text.toString();
  }

  /** Pass over the element that begins here. */
  public void skip() throws XMLStreamException {
    text();
  }

  /** Read a whole number of at most nine digits. */
  public static int wholeNumber(String text, int otherwise) {
    final int mostDigits = 9;
    boolean digits =
        !text.isEmpty()
            && text.length() <= mostDigits
            && text.chars().allMatch(character -> character >= '0' && character <= '9');
    return digits ? Integer.parseInt(text) : otherwise;
  }

  private static void refuseDocumentType(int event) throws XMLStreamException {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a part of a workbook declares no document type");
    }
  }
}
