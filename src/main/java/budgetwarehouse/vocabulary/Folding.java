package budgetwarehouse.vocabulary;

import java.text.Normalizer;

/**
 * Folds printed text so that the same word, set in another way, compares equal.
 *
 * <p>For matching only: what is stored stays as printed. Blanks go, since line breaks and justified
 * setting put them anywhere; full-width forms become half-width; radicals become the characters
 * they stand for; the quotation marks round 三公 become one kind.
 */
public final class Folding {
  private static final AskedBefore<String> FOLDED = new AskedBefore<>(Folding::folded);
  private static final String QUOTES = "“”„‟″＂";

  private Folding() {}

  /** Fold a printed text for matching. */
  public static String fold(String printed) {
    return isPlain(printed) ? printed : FOLDED.of(printed);
  }

  private static String folded(String printed) {
    String normal = Radicals.unify(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    var folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char character = normal.charAt(i);
      if (!isBlank(character)) {
        folded.append(QUOTES.indexOf(character) < 0 ? character : '"');
      }
    }
    return folded.toString();
  }

  /** Take the blanks out and leave every other character as printed. */
  public static String closeBlanks(String printed) {
    if (isPlain(printed)) {
      return printed;
    }
    var closed = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      if (!isBlank(printed.charAt(i))) {
        closed.append(printed.charAt(i));
      }
    }
    return closed.toString();
  }

  /** Return whether a character is a blank of any width, a tab or a line end. */
  public static boolean isBlank(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\u000b', '\f', '\r' -> true;
      case '\u00a0', '\u1680', '\u180e', '\u202f', '\u205f', '\u3000' -> true;
      case '\u200b', '\ufeff' -> true;
      default -> character >= '\u2000' && character <= '\u200a';
    };
  }

  /** Return whether folding leaves a character as it is: Chinese characters and plain digits. */
  public static boolean isPlain(char character) {
    boolean ascii = character > ' ' && character < 0x7F;
    return ascii || (character >= 0x4E00 && character <= 0x9FFF) || character == '、';
  }

  // most cells are
  private static boolean isPlain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (!isPlain(printed.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
