package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Texts that cells share by their number. */
final class SharedTexts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEXADECIMAL = 16;

  private final List<String> texts = new ArrayList<>();

  /** Read the list, as far as the budget allows. */
  static SharedTexts read(XmlElements xml, Budget budget) throws XMLStreamException {
    var shared = new SharedTexts();
    while (!budget.isSpent() && xml.next()) {
      if (xml.starts("si")) {
        String text = text(xml, "si");
        budget.spendCharacters(text.length());
        shared.texts.add(text);
      }
    }
    return shared;
  }

  /** Return a text, empty where the list has none of that number. */
  Optional<String> text(int number) {
    return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
  }

  /**
   * Read a text with its runs up to the end of its element. Runs that say how the others are
   * pronounced are no part of it.
   */
  static String text(XmlElements xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    int pronounced = 0;
    while (xml.next() && !xml.ends(element)) {
      if (xml.name().equals("rPh")) {
        pronounced += xml.starts() ? 1 : -1;
      } else if (xml.starts("t") && pronounced == 0) {
        text.append(xml.text());
      }
    }
    return unescaped(text.toString());
  }

  // _x000D_ is a character that XML does not allow
  static String unescaped(String text) {
    return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SharedTexts::character) : text;
  }

  private static String character(MatchResult found) {
    char character = (char) Integer.parseInt(found.group(1), HEXADECIMAL);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}
