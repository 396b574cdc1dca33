package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.FormColumn;
import budgetwarehouse.extraction.form.cell.FormColumn.Kind;
import java.util.List;

/**
 * Columns that a table's header names, in the order of {@link Kind}: extraction may have printed a
 * header's words in any order.
 *
 * @param levels columns of level names, empty for a table without levels
 * @param columns columns whose cells are to be cut, the row's name first
 */
public record FormHeader(List<FormColumn> levels, List<FormColumn> columns) {
  /** Keep the lists. */
  public FormHeader {
    levels = List.copyOf(levels);
    columns = List.copyOf(columns);
  }

  /** Return whether rows can be read under it. */
  public boolean isComplete() {
    return columns.size() > 1 && columns.get(0).kind() == Kind.NAME;
  }

  /** Return whether another header names the same columns: a page break repeats a header. */
  public boolean hasColumnsOf(FormHeader other) {
    return columns.stream()
        .map(FormColumn::kind)
        .toList()
        .equals(other.columns.stream().map(FormColumn::kind).toList());
  }
}
