package budgetwarehouse.warehouse;

/**
 * Column of a view or table, as the warehouse itself documents it.
 *
 * @param name name in SQL; its ending tells the unit, as in {@code amount_yuan}
 * @param type DuckDB's name of the type
 * @param comment Chinese, a bar, English; blank where the column has none
 */
public record ViewColumn(String name, String type, String comment) {
  /** Return the Chinese name, or the name in SQL where the column has no comment. */
  public String chineseName() {
    return comment.isBlank() ? name : BilingualComment.chinese(comment);
  }

  /** Return the English part of the comment; blank where the column has none. */
  public String englishName() {
    return BilingualComment.english(comment);
  }
}
