package budgetwarehouse.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds printed text so that the same word, set in another way, compares equal.
 *
 * <p>For matching only: what is stored stays as printed. Blanks go, since line breaks and justified
 * setting put them anywhere; full-width forms become half-width; the quotation marks round 三公
 * become one kind.
 */
public final class Folding {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200b\\ufeff]+");
  private static final Pattern QUOTES = Pattern.compile("[“”„‟″＂]");

  private Folding() {}

  /** Fold a printed text for matching. */
  public static String fold(String printed) {
    String normal = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    return QUOTES.matcher(BLANKS.matcher(normal).replaceAll("")).replaceAll("\"");
  }

  /** Take the blanks out and leave every other character as printed. */
  public static String closeBlanks(String printed) {
    return BLANKS.matcher(printed).replaceAll("");
  }
}
