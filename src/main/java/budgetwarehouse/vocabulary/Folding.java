package budgetwarehouse.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds printed text so that the same word, set in another way, compares equal.
 *
 * <p>For matching only: what is stored stays as printed. Blanks go, since line breaks and justified
 * setting put them anywhere; full-width forms become half-width; radicals become the characters
 * they stand for; the quotation marks round 三公 become one kind.
 */
public final class Folding {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200b\\ufeff]+");
  private static final Pattern QUOTES = Pattern.compile("[“”„‟″＂]");

  private Folding() {}

  /** Fold a printed text for matching. */
  public static String fold(String printed) {
    if (isPlain(printed)) {
      return printed;
    }
    String normal = Normalizer.normalize(Radicals.replaceIn(printed), Normalizer.Form.NFKC);
    return QUOTES.matcher(BLANKS.matcher(normal).replaceAll("")).replaceAll("\"");
  }

  /** Take the blanks out and leave every other character as printed. */
  public static String closeBlanks(String printed) {
    if (isPlain(printed)) {
      return printed;
    }
    return BLANKS.matcher(printed).replaceAll("");
  }

  // most cells are Chinese characters and plain digits, which folding leaves alone
  private static boolean isPlain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char character = printed.charAt(i);
      boolean ascii = character > ' ' && character < 0x7F;
      boolean han = (character >= 0x4E00 && character <= 0x9FFF) || character == '、';
      if (!ascii && !han) {
        return false;
      }
    }
    return true;
  }
}
