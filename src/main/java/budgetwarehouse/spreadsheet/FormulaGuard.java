package budgetwarehouse.spreadsheet;

/**
 * Keeps printed text from being run: a spreadsheet takes a CSV cell that begins with one of a few
 * characters for a formula; one set up for Chinese takes their full-width forms for the same.
 */
public final class FormulaGuard {
  private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";
  private static final char QUOTE = '\'';

  private FormulaGuard() {}

  /** Put a quote before a text that would be read as a formula. */
  public static String quoted(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? QUOTE + text : text;
  }
}
