package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.number.NumberCharacters;
import org.jsoup.nodes.TextNode;

/**
 * Sets texts as a browser does: blanks and line ends of the source are one blank, and none between
 * two Chinese characters, where the source was only wrapped.
 */
final class PageText {
  private final FlowBuilder builder;
  private char last;
  private boolean blank;
  private boolean wrapped;

  PageText(FlowBuilder builder) {
    this.builder = builder;
  }

  /** Begin a line: blanks before its first character are none. */
  void begin() {
    last = 0;
    blank = false;
    wrapped = false;
  }

  /** Add a text whose blanks mean nothing. */
  void add(TextNode node) {
    String source = node.getWholeText();
    var set = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
      if (isBlank(character)) {
        blank = true;
        wrapped |= character == '\n' || character == '\r';
      } else {
        add(character, set);
      }
    }
    if (!set.isEmpty()) {
      builder.text(line(node), SourceText.clean(set.toString()));
    }
  }

  private void add(char character, StringBuilder set) {
    boolean closed = wrapped && isChinese(last) && isChinese(character);
    if (blank && last != 0 && !closed) {
      set.append(' ');
    }
    blank = false;
    wrapped = false;
    last = character;
    set.append(character);
  }

  /** Add a text whose line ends and blanks are meant. */
  void addAsSet(TextNode node) {
    boolean first = true;
    for (String text : node.getWholeText().split("\\R", -1)) {
      if (!first) {
        builder.endParagraph();
      }
      first = false;
      builder.text(line(node), SourceText.clean(text));
    }
  }

  private static int line(TextNode node) {
    return Math.max(node.sourceRange().start().lineNumber(), 0);
  }

  private static boolean isBlank(char character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character == '\f';
  }

  private static boolean isChinese(char character) {
    return character >= 0x2E80 && !NumberCharacters.isNumeric(character);
  }
}
