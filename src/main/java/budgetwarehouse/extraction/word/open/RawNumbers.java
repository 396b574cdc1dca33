package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.word.Symbols;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the numbers in the text of a part as it stands in the XML: no table, no style and no field
 * is looked at, only where a paragraph ends or a tab or a break parts it.
 */
final class RawNumbers {
  private final NumberTokens tokens;
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private boolean text;
  private boolean raised;
  private String font = "";

  private RawNumbers(NumberTokens tokens) {
    this.tokens = tokens;
    paragraphs.push(new StringBuilder());
  }

  /** Count the numbers of a part. */
  static void count(XMLStreamReader xml, NumberTokens tokens) throws XMLStreamException {
    var numbers = new RawNumbers(tokens);
    try {
      numbers.read(xml);
    } finally {
      numbers.paragraphs.forEach(numbers::flush);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (PartXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text) {
            add(Symbols.shown(font, xml.getText()));
          }
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" -> paragraphs.push(new StringBuilder());
      // only what no reader prints in any case: former text, second copies, how a word is said
      case "Fallback", "del", "moveFrom", "rt", "pPr" -> PartXml.skip(xml);
      case "t" -> text = true;
      case "tab", "ptab", "br", "cr" -> flush(paragraphs.element());
      case "noBreakHyphen" -> add("-");
      case "sym" ->
          add(
              String.valueOf(
                  Symbols.of(PartXml.attribute(xml, "font"), PartXml.attribute(xml, "char"))));
      case "rFonts" -> font = PartXml.attribute(xml, "ascii");
      case "vertAlign" -> {
        raised = true;
        flush(paragraphs.element());
      }
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> flush(paragraphs.pop());
      case "t" -> text = false;
      case "r" -> {
        font = "";
        if (raised) {
          flush(paragraphs.element());
        }
        raised = false;
      }
      default -> {}
    }
  }

  private void add(String more) {
    paragraphs.element().append(SourceText.clean(more));
  }

  private void flush(StringBuilder paragraph) {
    tokens.add(paragraph.toString());
    paragraph.setLength(0);
  }
}
