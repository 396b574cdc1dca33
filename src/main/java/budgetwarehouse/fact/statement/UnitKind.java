package budgetwarehouse.fact.statement;

import java.util.Locale;

/** What kind of number a printed unit makes; the code is the name in lower case. */
enum UnitKind {
  MONEY,
  PERCENT,
  COUNT,
  /** No figure at all: a day, a document number, a paragraph of a law. */
  NO_FIGURE,
  /** No unit is printed. */
  NONE;

  static UnitKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
