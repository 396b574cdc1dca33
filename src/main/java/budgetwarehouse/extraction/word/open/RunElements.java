package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.word.Fields;
import budgetwarehouse.extraction.word.LeftOutText;
import budgetwarehouse.extraction.word.Symbols;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Runs of text: which of it is printed, and as which characters. */
final class RunElements {
  private final FlowDocument document;
  private final Styles styles;
  private final Fields fields = new Fields();
  private final Deque<Run> runs = new ArrayDeque<>();
  private final LeftOutText leftOut;
  private FlowBuilder builder;
  private boolean hiddenByParagraph;
  private int deleted;
  private int leftOutDepth;
  private boolean text;
  private boolean code;

  private static final class Run {
    private Optional<Boolean> hidden = Optional.empty();
    private String font = "";
    private boolean raised;
  }

  RunElements(FlowDocument document, Styles styles) {
    this.document = document;
    this.styles = styles;
    this.builder = document.builder();
    this.leftOut = new LeftOutText(document);
  }

  /** Write to another flow from here on. */
  void writeTo(FlowBuilder other) {
    endParagraph();
    builder = other;
  }

  /** Begin a paragraph of a style that may hide its text. */
  void beginParagraph(boolean hidden) {
    hiddenByParagraph = hidden;
  }

  /** End a paragraph or whatever else parts numbers. */
  void endParagraph() {
    leftOut.part();
    fields.endParagraph();
  }

  /** Leave out what follows, or take it in again. */
  void leaveOut(boolean begin) {
    leftOutDepth += begin ? 1 : -1;
  }

  /** Take the start of an element; one that concerns no run does nothing. */
  void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "r" -> runs.push(new Run());
      case "rPr" -> readProperties(PropertyElement.read(xml));
      case "del", "moveFrom" -> deleted++;
      case "t" -> text = true;
      case "instrText" -> code = true;
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> breakLine();
      case "noBreakHyphen" -> add("-");
      case "sym" -> addSymbol(xml);
      case "fldChar" -> mark(PartXml.attribute(xml, "fldCharType"));
      case "fldSimple" -> fields.beginResult(PartXml.attribute(xml, "instr"));
      default -> {}
    }
  }

  /** Take the end of an element. */
  void end(String name) {
    switch (name) {
      case "r" -> endRun();
      case "del", "moveFrom" -> deleted--;
      case "t" -> text = false;
      case "instrText" -> code = false;
      case "fldSimple" -> {
        leftOut.part();
        fields.end();
      }
      default -> {}
    }
  }

  private void endRun() {
    Run run = run();
    if (run.hidden.orElse(false)) {
      leftOut.part();
    }
    if (run.raised) {
      builder.part();
    }
    runs.poll();
  }

  /** Take characters, wherever they stand. */
  void characters(String characters) {
    if (code) {
      fields.code(characters);
    } else if (text) {
      add(Symbols.shown(run().font, characters));
    }
  }

  private void mark(String type) {
    leftOut.part();
    fields.mark(type);
  }

  private Run run() {
    Run run = runs.peek();
    return run == null ? new Run() : run;
  }

  private void readProperties(PropertyElement properties) {
    Run run = run();
    run.hidden = properties.toggle("vanish");
    if (run.hidden.orElse(false)) {
      leftOut.part();
    }
    if (run.hidden.isEmpty() && styles.hides(properties.value("rStyle"))) {
      run.hidden = Optional.of(true);
    }
    run.font = properties.child("rFonts").map(font -> font.attribute("ascii")).orElse("");
    run.raised = properties.value("vertAlign").endsWith("script");
    if (run.raised) {
      builder.part();
    }
  }

  private void addSymbol(XMLStreamReader xml) {
    char shown = Symbols.of(PartXml.attribute(xml, "font"), PartXml.attribute(xml, "char"));
    document.count(ReadingCount.UNREADABLE, shown == Symbols.UNKNOWN ? 1 : 0);
    add(String.valueOf(shown));
  }

  private void breakLine() {
    leftOut.part();
    if (deleted == 0) {
      builder.lineBreak();
    }
  }

  private void add(String characters) {
    if (deleted > 0) {
      return;
    }
    String clean = SourceText.clean(characters);
    boolean hidden = run().hidden.orElse(hiddenByParagraph);
    if (hidden || leftOutDepth > 0 || fields.hide()) {
      leftOut.add(clean, hidden);
      return;
    }
    leftOut.part();
    if (fields.isContents() && !builder.isInCell()) {
      builder.markContents();
    }
    builder.text(0, clean);
  }
}
