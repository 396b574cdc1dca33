package budgetwarehouse.fact.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number that a paragraph begins with: 第一部分, 一、, (一), 1. or (1).
 *
 * @param style which of the ways of numbering
 * @param ordinal from 1
 * @param end where in the folded text the words begin
 */
record Numbering(int style, int ordinal, int end) {
  private static final String NUMERALS = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
  private static final String HAN = "([一二三四五六七八九十]{1,3})";
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("第" + NUMERALS + "(?:部分|章|篇)[、：]?"),
          Pattern.compile(HAN + "[、.]"),
          Pattern.compile("\\(" + HAN + "\\)"),
          Pattern.compile("(\\d{1,2})(?:、|\\.(?!\\d)|\\.(?=20\\d\\d年))"),
          Pattern.compile("\\((\\d{1,2})\\)"));
  private static final int FIRST_DIGIT_STYLE = 3;

  static Optional<Numbering> of(String text) {
    for (int style = 0; style < STYLES.size(); style++) {
      Matcher number = STYLES.get(style).matcher(text);
      if (number.lookingAt()) {
        return Optional.of(
            new Numbering(style, ChineseOrdinal.read(number.group(1)), number.end()));
      }
    }
    return Optional.empty();
  }

  /** Return whether it numbers the parts of a document: 第一部分. */
  boolean isPart() {
    return style == 0;
  }

  /** Return whether it is the kind of number that lists have more often than headings. */
  boolean isDigits() {
    return style >= FIRST_DIGIT_STYLE;
  }
}
