package budgetwarehouse.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number as printed in a cell, exactly; its scale is how many digits stand after the point.
 *
 * <p>Thousands separators, full-width digits, the several minus signs and brackets that mean minus
 * are read. Blanks that a line break left inside a number ({@code 4000000.0 0}) are closed only
 * when the result is one well-formed number. A dash alone is not a number: the table's own
 * convention decides whether it means zero.
 *
 * @param value the exact value in the printed unit
 */
public record PrintedNumber(BigDecimal value) {
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern BRACKETED = Pattern.compile("\\((.+)\\)");

  /** Read a cell's text as one number; empty when it is anything else. */
  public static Optional<PrintedNumber> read(String cellText) {
    String folded = Folding.fold(cellText).replace('−', '-').replace('–', '-');
    var bracketed = BRACKETED.matcher(folded);
    if (bracketed.matches()) {
      folded = "-" + bracketed.group(1);
    }

    if (PLAIN.matcher(folded).matches()) {
      return Optional.of(new PrintedNumber(new BigDecimal(folded)));
    }
    if (GROUPED.matcher(folded).matches()) {
      return Optional.of(new PrintedNumber(new BigDecimal(folded.replace(",", ""))));
    }
    return Optional.empty();
  }
}
