package budgetwarehouse.extraction.workbook.display;

/**
 * Smallest piece of a number format.
 *
 * @param kind what it is
 * @param text its characters; of a literal, those displayed
 */
record FormatToken(Kind kind, String text) {
  /** What a piece of a number format asks for. */
  enum Kind {
    /** One digit: 0, # or ?. */
    DIGIT,
    /** Decimal point. */
    POINT,
    /** Groups digits between others, divides by a thousand behind them. */
    COMMA,
    /** Multiplies by a hundred and displays itself. */
    PERCENT,
    /** Scientific notation. */
    EXPONENT,
    /** Stroke of a fraction or a date. */
    STROKE,
    /** Part of a date or time: a run of one letter, or an elapsed time in brackets. */
    DATE,
    /** The text of the cell. */
    TEXT,
    /** The number as it is typed. */
    GENERAL,
    /** Displayed as it stands. */
    LITERAL
  }
}
