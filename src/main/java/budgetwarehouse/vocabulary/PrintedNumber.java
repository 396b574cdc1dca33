package budgetwarehouse.vocabulary;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number as printed in a cell, with its exact value.
 *
 * <p>Thousands separators, full-width digits, the several minus signs and brackets that mean minus
 * are read. A blank that a line break left inside a number is closed only where the number was not
 * whole before it: where one side alone is no number ({@code 1,234,5 67.89}), or where it completes
 * two decimals ({@code 4000000.0 0}). Two whole numbers side by side stay two: closed up, {@code
 * 1200 300} would be a figure that nobody printed.
 *
 * @param value the exact value in the printed unit
 */
public record PrintedNumber(BigDecimal value) {
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern BRACKETED = Pattern.compile("\\((.+)\\)");
  private static final Pattern NO_AMOUNT = Pattern.compile("[-—–―/]+|\\.{3,}|无");
  private static final String NO_AMOUNT_SIGNS = "-—–―/.无";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200b\\ufeff]+");
  private static final Pattern ONE_DECIMAL = Pattern.compile(".*\\.\\d");

  /** Read a cell's text as one number; empty when it is anything else. */
  public static Optional<PrintedNumber> read(String cellText) {
    String normal = Normalizer.normalize(cellText, Normalizer.Form.NFKC).strip();
    if (!hasDigit(normal)) {
      return Optional.empty(); // most cells, told before any pattern is asked
    }
    String whole = "";
    for (String part : parts(normal)) {
      if (isWhole(whole) && isWhole(part) && !completesDecimals(whole, part)) {
        return Optional.empty();
      }
      whole += part;
    }

    Matcher bracketed = BRACKETED.matcher(whole);
    String signed = bracketed.matches() ? "-" + bracketed.group(1) : whole;
    return isWhole(signed)
        ? Optional.of(new PrintedNumber(new BigDecimal(signed.replace(",", ""))))
        : Optional.empty();
  }

  /** Return whether a cell holds a mark that stands for no amount: a dash, a stroke, dots, 无. */
  public static boolean isNoAmount(String cellText) {
    String folded = Folding.fold(cellText);
    return !folded.isEmpty()
        && NO_AMOUNT_SIGNS.indexOf(folded.charAt(0)) >= 0
        && NO_AMOUNT.matcher(folded).matches();
  }

  private static List<String> parts(String text) {
    String plainSigns = text.replace('−', '-').replace('–', '-');
    if (isClosed(plainSigns)) {
      return List.of(plainSigns);
    }
    return BLANKS.splitAsStream(plainSigns).toList();
  }

  private static boolean isClosed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String text) {
    return !text.isEmpty() && (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches());
  }

  private static boolean completesDecimals(String before, String after) {
    return ONE_DECIMAL.matcher(before).matches() && after.length() == 1;
  }
}
