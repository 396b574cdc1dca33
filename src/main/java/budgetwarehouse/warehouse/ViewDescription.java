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

  /** Return the name with its schema. */
  public String qualifiedName() {
    return schema + "." + name;
  }
}
