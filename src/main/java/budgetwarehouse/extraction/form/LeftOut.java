package budgetwarehouse.extraction.form;

/**
 * Text of a form that stands in no cell. Whatever is printed ends in exactly one cell or here, so
 * that no figure goes without a reason.
 *
 * @param text as printed
 */
record LeftOut(Rule rule, String text) {
  /** By which rule text is left out. */
  enum Rule {
    /** Value behind a label such as 联系电话: persons are not loaded. */
    PERSONAL,
    /** …… where nothing was filled in. */
    PLACEHOLDER,
    /** Name of an indicator level under which nothing was filled in. */
    LEVEL_WITHOUT_ROW,
    /** End of a level's name that was printed twice. */
    LEVEL_LEFT_OVER,
    /** Header printed again behind a page break. */
    HEADER_REPEATED,
    /** Header of a table without rows. */
    HEADER_WITHOUT_ROW,
    /** Word of a header that spans columns and names none, as 近两年指标值. */
    HEADER_SPANNING,
    /** Colon between a label and its value. */
    COLON
  }
}
