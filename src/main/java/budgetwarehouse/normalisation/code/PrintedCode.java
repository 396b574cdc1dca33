package budgetwarehouse.normalisation.code;

import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as a cell prints it, read as digits where it can be.
 *
 * @param digits the code without blanks and signs; letters where it is no number
 * @param shape what had to be done to read it so
 */
record PrintedCode(String digits, Shape shape) {
  static final PrintedCode BLANK = new PrintedCode("", Shape.PLAIN);

  private static final Pattern BLANKS = Pattern.compile("[\\h\\s\\u200b\\ufeff]+");
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]+");
  private static final Pattern DECIMALS = Pattern.compile("(\\d{3,})\\.0{1,2}");
  private static final Pattern LETTERS = Pattern.compile("[\\dOoIl|]*\\d[\\dOoIl|]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}");
  private static final int LEVEL_DIGITS = 2;
  private static final int FEWEST_DIGITS = 3;

  /** What a code needed to be read. */
  enum Shape {
    /** Nothing, or blanks closed. */
    PLAIN,
    /** Signs between its levels were taken out. */
    SEPARATED,
    /** Levels of one digit got their zero. */
    PADDED,
    /** Letters were read as the digits they look like. */
    LETTERS
  }

  /** Read a cell. */
  static PrintedCode read(String printed) {
    if (printed.isEmpty()) {
      return BLANK;
    }
    String folded = Folding.fold(printed);
    if (NUMBER.matcher(folded).matches() && !BLANKS.matcher(printed).find()) {
      return new PrintedCode(folded, Shape.PLAIN);
    }
    Matcher decimals = DECIMALS.matcher(folded);
    if (decimals.matches()) {
      return new PrintedCode(decimals.group(1), Shape.SEPARATED);
    }
    return readParts(printed, folded);
  }

  private static PrintedCode readParts(String printed, String folded) {
    List<String> parts =
        BLANKS
            .splitAsStream(printed)
            .map(Folding::fold)
            .flatMap(SIGNS::splitAsStream)
            .filter(part -> !part.isEmpty())
            .toList();
    String joined = String.join("", parts);
    if (isStrokeForOne(folded, parts)) {
      return new PrintedCode(lettersAsDigits(folded), Shape.LETTERS);
    }
    if (NUMBER.matcher(joined).matches()) {
      boolean signed = SIGNS.matcher(folded).find();
      return join(parts, signed ? Shape.SEPARATED : Shape.PLAIN);
    }
    if (joined.length() >= FEWEST_DIGITS && LETTERS.matcher(joined).matches()) {
      List<String> digits = parts.stream().map(PrintedCode::lettersAsDigits).toList();
      return new PrintedCode(join(digits, Shape.LETTERS).digits(), Shape.LETTERS);
    }
    return new PrintedCode(folded, Shape.PLAIN);
  }

  // 20|0601: a stroke that parts no levels is the digit that it looks like
  private static boolean isStrokeForOne(String folded, List<String> parts) {
    return parts.size() > 1
        && folded.indexOf('|') > 0
        && LETTERS.matcher(folded).matches()
        && !isChain(parts)
        && !isByLevel(parts);
  }

  private static boolean isByLevel(List<String> parts) {
    int first = parts.get(0).length();
    return (first == CodeLevel.CLASS || first == CodeLevel.SECTION)
        && parts.subList(1, parts.size()).stream()
            .allMatch(level -> level.length() <= LEVEL_DIGITS);
  }

  // 208 | 5 | 5: the levels of a code, each in a piece of its own
  private static PrintedCode join(List<String> parts, Shape shape) {
    if (isChain(parts)) {
      return new PrintedCode(parts.get(parts.size() - 1), Shape.SEPARATED);
    }
    String joined = String.join("", parts);
    if (!isByLevel(parts)) {
      return new PrintedCode(joined, shape);
    }

    String code = parts.get(0);
    for (String level : parts.subList(1, parts.size())) {
      code = CodeLevel.below(code, level);
    }
    return new PrintedCode(code, code.equals(joined) ? shape : Shape.PADDED);
  }

  // 201-20106-2010601: each part holds the part before it
  private static boolean isChain(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i - 1).length() < CodeLevel.CLASS
          || !parts.get(i).startsWith(parts.get(i - 1))) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  private static String lettersAsDigits(String part) {
    return part.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
  }

  /** Put a code together from the numbers of its levels, such as 208, 05 and 99. */
  static PrintedCode ofLevels(List<String> levels) {
    boolean whole = levels.stream().noneMatch(String::isEmpty);
    return whole && !levels.isEmpty() ? join(levels, Shape.PLAIN) : BLANK;
  }

  /** Put the number of a level, printed in another cell, behind a class or section. */
  PrintedCode below(String number) {
    return join(List.of(digits, number), Shape.SEPARATED);
  }

  boolean isBlank() {
    return digits.isEmpty();
  }

  /** Return whether it is words, such as 合计 in the column of codes. */
  boolean isWords() {
    return WORD.matcher(digits).find();
  }

  /** Return whether it is digits alone. */
  boolean isNumber() {
    return NUMBER.matcher(digits).matches();
  }

  /** Return whether it can be the number of one level alone. */
  boolean isFragment() {
    return isNumber() && digits.length() <= LEVEL_DIGITS;
  }
}
