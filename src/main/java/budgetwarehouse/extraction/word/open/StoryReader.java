package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.word.list.ListLabels;
import budgetwarehouse.finding.FindingKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a document, or of its notes, from the first element to the last. Elements that
 * only wrap others, such as content controls, links and insertions, need no rule: what stands in
 * them is met in its place.
 */
final class StoryReader {
  private final FlowDocument document;
  private final Styles styles;
  private final ListLabels labels;
  private final Notes notes;
  private final RunElements runs;
  private final TableElements tables;
  private final Deque<Boolean> paragraphsJoined = new ArrayDeque<>();
  private final Deque<Boolean> controlsOfContents = new ArrayDeque<>();
  private FlowBuilder builder;
  private int contentsDepth;

  StoryReader(FlowDocument document, Styles styles, ListLabels labels, Notes notes) {
    this.document = document;
    this.styles = styles;
    this.labels = labels;
    this.notes = notes;
    this.builder = document.builder();
    this.runs = new RunElements(document, styles);
    this.tables = new TableElements(builder, runs);
  }

  /** Read a part to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (PartXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            runs.characters(xml.getText());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" -> startParagraph();
      case "pPr" -> readParagraph(PropertyElement.read(xml));
      case "sectPr", "tblPr", "Fallback", "rt" -> PartXml.skip(xml);
      case "txbxContent" -> builder.startBox();
      case "sdt" -> controlsOfContents.push(false);
      case "sdtPr" -> readControl(PropertyElement.read(xml));
      case "footnote", "endnote" -> startNote(xml);
      case "footnoteReference", "endnoteReference" ->
          notes.refer(xml.getLocalName().replace("Reference", "") + PartXml.attribute(xml, "id"));
      case "tbl", "tblGrid", "tr", "trPr", "tc", "tcPr" -> {
        runs.endParagraph();
        tables.start(xml);
      }
      default -> {
        startObject(xml);
        runs.start(xml);
      }
    }
  }

  private void startObject(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "blip", "imagedata", "chart" -> document.count(ReadingCount.IMAGES, 1);
      case "commentReference" -> document.count(ReadingCount.ANNOTATIONS, 1);
      case "OLEObject" -> reportEmbedded(PartXml.attribute(xml, "ProgID"));
      case "altChunk" -> reportEmbedded("altChunk");
      default -> {}
    }
  }

  private void reportEmbedded(String program) {
    document.report(FindingKind.FORMAT_NOT_READ, program, "直接写在文档中的内容（嵌入的对象未读取）");
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "txbxContent" -> {
        runs.endParagraph();
        builder.end();
      }
      case "sdt" -> contentsDepth -= controlsOfContents.pop() ? 1 : 0;
      case "footnote", "endnote" -> writeTo(document.builder());
      case "tbl" -> {
        tables.end(name);
        setNotes();
      }
      case "tr", "tc" -> {
        runs.endParagraph();
        tables.end(name);
      }
      default -> runs.end(name);
    }
  }

  private void startParagraph() {
    paragraphsJoined.push(false);
    runs.beginParagraph(styles.hides(styles.ordinary()));
    builder.label("");
  }

  private void readParagraph(PropertyElement paragraph) {
    String stated = paragraph.value("pStyle");
    String style = stated.isEmpty() ? styles.ordinary() : stated;
    Optional<PropertyElement> mark = paragraph.child("rPr");
    boolean deleted = mark.filter(run -> run.has("del") || run.has("moveFrom")).isPresent();
    boolean unseen = mark.flatMap(run -> run.toggle("vanish")).orElse(styles.hides(style));
    runs.beginParagraph(styles.hides(style));
    if (deleted && !paragraphsJoined.isEmpty()) {
      paragraphsJoined.pop();
      paragraphsJoined.push(true);
    } else if (!unseen) {
      ListDefinitions.place(paragraph)
          .or(() -> styles.place(style))
          .ifPresent(place -> builder.label(labels.next(place)));
    }
    if ((contentsDepth > 0 || styles.isContents(style)) && !builder.isInCell()) {
      builder.markContents();
    }
  }

  /** End a paragraph; one whose mark a reviser has deleted goes on in the next. */
  private void endParagraph() {
    boolean joined = paragraphsJoined.pop();
    if (!joined) {
      runs.endParagraph();
      builder.endParagraph();
      setNotes();
    }
  }

  private void setNotes() {
    if (!builder.isInCell()) {
      notes.setReferred(builder);
    }
  }

  private void readControl(PropertyElement control) {
    boolean contents =
        control
            .child("docPartObj")
            .filter(part -> part.value("docPartGallery").equals("Table of Contents"))
            .isPresent();
    if (contents && !controlsOfContents.isEmpty() && !controlsOfContents.element()) {
      controlsOfContents.pop();
      controlsOfContents.push(true);
      contentsDepth++;
    }
  }

  // those without a number are the lines that part notes from the text
  private void startNote(XMLStreamReader xml) {
    writeTo(notes.begin(xml.getLocalName() + PartXml.attribute(xml, "id")));
  }

  private void writeTo(FlowBuilder other) {
    builder = other;
    runs.writeTo(other);
    tables.writeTo(other);
  }
}
