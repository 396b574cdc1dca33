package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.xml.XmlElements;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Cell as it is stored.
 *
 * @param place where
 * @param type how its value is to be understood: n, s, str, inlineStr, b, e or d
 * @param style number of its style
 * @param formula its formula, null where it has none
 * @param value its value or text, null where none is stored
 */
record StoredCell(
    CellReference place, String type, int style, @Nullable String formula, @Nullable String value) {

  /** Read the cell that begins here, up to its end. */
  static StoredCell read(XmlElements xml, CellReference place) throws XMLStreamException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String formula = null;
    String value = null;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = xml.text();
      } else if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        value = SharedTexts.text(xml, "is");
      } else if (xml.starts()) {
        xml.skip();
      }
    }
    return new StoredCell(place, type, style, formula, value);
  }
}
