package budgetwarehouse.warehouse;

import java.util.List;

/**
 * What a view or table of the warehouse says of itself.
 *
 * @param comment Chinese, a bar, English; blank where it has none
 * @param columns in the order of the view
 */
public record ViewDescription(
    String schema, String name, String comment, List<ViewColumn> columns) {
  /** Keep the columns. */
  public ViewDescription {
    columns = List.copyOf(columns);
  }

  /** Return the Chinese part of the comment. */
  public String chineseComment() {
    return BilingualComment.chinese(comment);
  }

  /** Return the English part of the comment; blank where there is none. */
  public String englishComment() {
    return BilingualComment.english(comment);
  }

  /** Return the name with its schema. */
  public String qualifiedName() {
    return schema + "." + name;
  }

  /**
   * Return the place of a column.
   *
   * @throws IllegalArgumentException when it has no column of that name
   */
  public int indexOf(String column) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index).name().equals(column)) {
        return index;
      }
    }
    throw new IllegalArgumentException(qualifiedName() + " has no column " + column);
  }
}
