package budgetwarehouse.extraction.pdf.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads characters and their boxes from hOCR, the form in which recognition programs answer. */
final class Hocr {
  private static final Pattern CHARACTER_BOX =
      Pattern.compile("x_bboxes (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
  private static final Pattern LINE_BOX =
      Pattern.compile("bbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
  // how far the baseline lies above the bottom of the line, where it begins
  private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?\\d+)");
  private static final Pattern SIZE = Pattern.compile("x_size (\\d+)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_conf ([\\d.]+)");
  private static final String CHARACTER = "ocrx_cinfo";

  private final List<RecognisedCharacter> characters = new ArrayList<>();
  private int baseline;
  private int size;

  private Hocr() {}

  /** Read the characters of one picture. */
  static List<RecognisedCharacter> read(InputStream answer) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var answered = new Hocr();
      answered.read(factory.createXMLStreamReader(answer, "UTF-8"));
      return answered.characters;
    } catch (XMLStreamException e) {
      throw new IOException("文字识别程序的输出无法解析", e);
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String title = attribute(reader, "title");
      if (attribute(reader, "class").equals(CHARACTER)) {
        addCharacter(title, reader.getElementText().strip());
      } else if (title.contains("x_size")) {
        beginLine(title);
      }
    }
  }

  private void beginLine(String title) {
    Matcher box = LINE_BOX.matcher(title);
    Matcher above = BASELINE.matcher(title);
    Matcher height = SIZE.matcher(title);
    int bottom = box.find() ? number(box, 4) : 0;
    baseline = bottom + (above.find() ? number(above, 2) : 0);
    size = height.find() ? number(height, 1) : 0;
  }

  private void addCharacter(String title, String text) {
    Matcher box = CHARACTER_BOX.matcher(title);
    if (!box.find() || text.isEmpty()) {
      return;
    }
    int bottom = number(box, 4);
    // two lines of print side by side are at times one line of the answer
    boolean ownLine = Math.abs(bottom - baseline) > size / 2;
    Matcher sure = CONFIDENCE.matcher(title);
    characters.add(
        new RecognisedCharacter(
            text,
            number(box, 1),
            number(box, 2),
            number(box, 3),
            bottom,
            ownLine ? bottom : baseline,
            size,
            sure.find() ? Double.parseDouble(sure.group(1)) : 0));
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static int number(Matcher box, int group) {
    return Integer.parseInt(box.group(group));
  }
}
