package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.word.Fields;
import budgetwarehouse.extraction.word.LeftOutText;
import budgetwarehouse.extraction.word.Symbols;
import budgetwarehouse.finding.FindingKind;
import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Text of a paragraph: which of it is printed, and as which characters. */
final class BinaryText {
  private final FlowDocument document;
  private final FlowBuilder builder;
  private final Fields fields = new Fields();
  private final LeftOutText leftOut;
  private final StringBuilder code = new StringBuilder();
  private boolean leaveOut;

  BinaryText(FlowDocument document) {
    this.document = document;
    this.builder = document.builder();
    this.leftOut = new LeftOutText(document);
  }

  /** Leave out all that follows. */
  void leaveOutTheRest() {
    leaveOut = true;
  }

  /** Read the runs of a paragraph and end it. */
  void read(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      read(paragraph.getCharacterRun(i));
    }
    leftOut.part();
    fields.endParagraph();
    builder.endParagraph();
  }

  private void read(CharacterRun run) {
    boolean raised = run.getSubSuperScriptIndex() != 0;
    if (raised) {
      builder.part();
    }
    boolean hidden = run.isVanished() || run.isMarkedDeleted();
    if (hidden) {
      leftOut.part();
    }
    if (run.isSymbol()) {
      addSymbol(run, hidden);
      return;
    }
    String text = Symbols.shown(String.valueOf(run.getFontName()), run.text());
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= ' ' && character != CharacterMarks.HYPHEN) {
        plain.append(character);
      } else {
        add(plain, hidden);
        mark(character, run, hidden, plain);
      }
    }
    add(plain, hidden);
    if (hidden) {
      leftOut.part();
    }
    if (raised) {
      builder.part();
    }
  }

  private void addSymbol(CharacterRun run, boolean hidden) {
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    char shown = Symbols.of(font, run.getSymbolCharacter());
    document.count(ReadingCount.UNREADABLE, shown == Symbols.UNKNOWN ? 1 : 0);
    add(new StringBuilder().append(shown), hidden);
  }

  private void mark(char mark, CharacterRun run, boolean hidden, StringBuilder plain) {
    switch (mark) {
      case '\t' -> plain.append('\t');
      case CharacterMarks.HYPHEN -> plain.append('-');
      case CharacterMarks.LINE_BREAK, CharacterMarks.PAGE_BREAK, CharacterMarks.COLUMN_BREAK -> {
        leftOut.part();
        if (!hidden && !leaveOut) {
          builder.lineBreak();
        }
      }
      case CharacterMarks.PICTURE ->
          document.count(ReadingCount.IMAGES, run.isSpecialCharacter() ? 1 : 0);
      case CharacterMarks.FIELD_BEGIN -> markField("begin");
      case CharacterMarks.FIELD_SEPARATE -> markField("separate");
      case CharacterMarks.FIELD_END -> markField("end");
      default -> {}
    }
  }

  private void markField(String type) {
    leftOut.part();
    String stated = code.toString().strip();
    if (stated.toUpperCase(Locale.ROOT).startsWith("EMBED ")) {
      document.report(FindingKind.FORMAT_NOT_READ, stated, "直接写在文档中的内容（嵌入的对象未读取）");
    }
    code.setLength(0);
    fields.mark(type);
  }

  private void add(StringBuilder plain, boolean hidden) {
    if (plain.isEmpty()) {
      return;
    }
    String clean = SourceText.clean(plain.toString());
    plain.setLength(0);
    if (fields.isCode()) {
      fields.code(clean);
      code.append(clean);
    } else if (hidden || leaveOut || fields.hide()) {
      leftOut.add(clean, hidden);
    } else {
      leftOut.part();
      if (fields.isContents() && !builder.isInCell()) {
        builder.markContents();
      }
      builder.text(0, clean);
    }
  }
}
