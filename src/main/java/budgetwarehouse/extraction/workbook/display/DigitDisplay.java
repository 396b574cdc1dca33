package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.extraction.workbook.display.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Displays an amount without its sign by the digits of one section.
 *
 * <p>The places of the format are filled from the right; what is left stands in the first of them.
 * So {@code 0!.0,} shows 123456 yuan as 12.3, in 万元.
 */
final class DigitDisplay {
  private static final int GROUP = 3;

  private final FormatSection section;
  private final int point;
  private final int places;
  private final int decimals;
  private final int shift;
  private final boolean grouped;

  DigitDisplay(FormatSection section) {
    this.section = section;
    this.point = indexOfPoint();
    this.places = count(Kind.DIGIT, 0, point);
    this.decimals = count(Kind.DIGIT, point, section.tokens().size());
    this.grouped = hasGroups();
    this.shift = 2 * count(Kind.PERCENT, 0, section.tokens().size()) - GROUP * countDividers();
  }

  /** Return the value that the digits state. */
  BigDecimal shown(BigDecimal amount) {
    return places + decimals == 0 ? BigDecimal.ZERO : rounded(amount).scaleByPowerOfTen(-shift);
  }

  /** Return the digits among the literals. */
  String text(BigDecimal amount) {
    String digits = rounded(amount).unscaledValue().toString();
    String padded = "0".repeat(Math.max(0, decimals - digits.length())) + digits;
    String whole = padded.substring(0, padded.length() - decimals);
    String wholeDigits = whole.equals("0") ? "" : whole;
    var filling = new Filling(wholeDigits, padded.substring(padded.length() - decimals));
    for (int i = 0; i < section.tokens().size(); i++) {
      filling.add(section.tokens().get(i), i);
    }
    return filling.text.toString();
  }

  private BigDecimal rounded(BigDecimal amount) {
    return amount.scaleByPowerOfTen(shift).setScale(decimals, RoundingMode.HALF_UP);
  }

  private int indexOfPoint() {
    for (int i = 0; i < section.tokens().size(); i++) {
      if (section.tokens().get(i).kind() == Kind.POINT) {
        return i;
      }
    }
    return section.tokens().size();
  }

  private int count(Kind kind, int from, int to) {
    return (int)
        section.tokens().subList(from, to).stream().filter(token -> token.kind() == kind).count();
  }

  private boolean hasGroups() {
    for (int i = 0; i < point; i++) {
      if (isComma(i) && count(Kind.DIGIT, 0, i) > 0 && count(Kind.DIGIT, i, point) > 0) {
        return true;
      }
    }
    return false;
  }

  // a comma with no digit behind it on its side of the point divides by a thousand
  private int countDividers() {
    int dividers = 0;
    for (int i = 0; i < section.tokens().size(); i++) {
      int end = i < point ? point : section.tokens().size();
      if (isComma(i) && count(Kind.DIGIT, 0, i) > 0 && count(Kind.DIGIT, i, end) == 0) {
        dividers++;
      }
    }
    return dividers;
  }

  private boolean isComma(int index) {
    return section.tokens().get(index).kind() == Kind.COMMA;
  }

  /** The text while the places are filled. */
  private final class Filling {
    private final String whole;
    private final String fraction;
    private final StringBuilder text = new StringBuilder();
    private int placed;
    private int placedDecimals;

    Filling(String whole, String fraction) {
      this.whole = whole;
      this.fraction = fraction;
    }

    void add(FormatToken token, int index) {
      switch (token.kind()) {
        case DIGIT -> addDigit(token.text().charAt(0), index > point);
        case POINT -> addPoint();
        case LITERAL, PERCENT, STROKE -> text.append(token.text());
        case COMMA, EXPONENT, DATE, TEXT, GENERAL -> {
          // says how the digits stand, or is no part of a section of digits
        }
      }
    }

    private void addDigit(char place, boolean decimal) {
      if (decimal) {
        addDecimal(place);
        return;
      }
      placed++;
      int behind = places - placed;
      int end = whole.length() - behind;
      int start = placed == 1 ? 0 : Math.max(0, end - 1);
      for (int i = start; i < end; i++) {
        addWhole(whole.charAt(i), whole.length() - 1 - i);
      }
      if (end <= 0 && place == '0') {
        addWhole('0', behind);
      }
    }

    private void addWhole(char digit, int behind) {
      text.append(digit);
      if (grouped && behind > 0 && behind % GROUP == 0) {
        text.append(',');
      }
    }

    // without a decimal to follow, the point would make no number of the text
    private void addPoint() {
      if (places == 0) {
        text.append(whole);
      }
      if (isShown('#', 0) || decimalsForced()) {
        text.append('.');
      }
    }

    private boolean decimalsForced() {
      return section.tokens().subList(point, section.tokens().size()).stream()
          .anyMatch(token -> token.kind() == Kind.DIGIT && token.text().equals("0"));
    }

    private void addDecimal(char place) {
      if (isShown(place, placedDecimals)) {
        text.append(fraction.charAt(placedDecimals));
      }
      placedDecimals++;
    }

    private boolean isShown(char place, int decimal) {
      return place == '0'
          || fraction.substring(decimal).chars().anyMatch(character -> character != '0');
    }
  }
}
