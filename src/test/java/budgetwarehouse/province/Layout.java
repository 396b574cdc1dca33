package budgetwarehouse.province;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * How a district prints its tables.
 *
 * @param inYuan whether amounts are in yuan, else in ten thousands
 * @param grouped whether thousands are parted
 * @param zeros whether nothing is printed as zero, else left blank
 * @param partedCodes whether the digits of a code stand in a column for each level
 * @param numbered whether rows are numbered
 * @param dated whether the titles of tables name the year
 * @param inside whether the performance sheets stand in the budget, else in a document of their own
 * @param wording which titles are used
 */
record Layout(
    boolean inYuan,
    boolean grouped,
    boolean zeros,
    boolean partedCodes,
    boolean numbered,
    boolean dated,
    boolean inside,
    int wording) {
  /** Number of ways in which titles are worded. */
  static final int WORDINGS = 3;

  private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);
  private static final long HUNDRED = 100;

  /** Draw the layout of a district. */
  static Layout of(Draw draw) {
    boolean parted = draw.of("parted").happens(0.4);
    return new Layout(
        draw.of("yuan").happens(0.3),
        draw.of("grouped").happens(0.5),
        draw.of("zeros").happens(0.3),
        parted,
        !parted && draw.of("numbered").happens(0.4),
        draw.of("dated").happens(0.4),
        draw.of("inside").happens(0.5),
        (int) draw.of("wording").between(0L, WORDINGS - 1L));
  }

  /** Return the unit of money. */
  String unit() {
    return inYuan ? "元" : "万元";
  }

  /** Print an amount of hundreds of yuan in a table. */
  String cell(long amount) {
    return amount == 0 && !zeros ? "" : printed(amount, inYuan, grouped);
  }

  /** Print an amount in ten thousands of yuan, as sentences do. */
  static String sentence(long amount) {
    return printed(amount, false, false);
  }

  private static String printed(long amount, boolean inYuan, boolean grouped) {
    BigDecimal value =
        inYuan ? BigDecimal.valueOf(amount * HUNDRED) : BigDecimal.valueOf(amount, 2);
    return new DecimalFormat(grouped ? "#,##0.00" : "0.00", SYMBOLS).format(value);
  }

  /** Return the columns of a code. */
  List<String> code(String code) {
    if (!partedCodes) {
      return List.of(code);
    }
    return List.of(
        code.substring(0, Math.min(3, code.length())),
        code.length() > 3 ? code.substring(3, 5) : "",
        code.length() > 5 ? code.substring(5) : "");
  }
}
