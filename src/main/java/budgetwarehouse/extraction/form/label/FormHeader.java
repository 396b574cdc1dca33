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
 * @param words all its words as printed, blank for a header that is not printed again
 * @param spanning those of its words that name no column of their own, or blank
 * @param end index behind its last fragment
 */
public record FormHeader(
    List<FormColumn> levels, List<FormColumn> columns, String words, String spanning, int end) {
  /** Keep the lists. */
  public FormHeader {
    levels = List.copyOf(levels);
    columns = List.copyOf(columns);
  }

  /** Return the same columns for a table above which they are not printed again. */
  public FormHeader carriedOn() {
    return new FormHeader(levels, columns, "", "", end);
  }

  /** Return whether names of levels stand before the columns. */
  public boolean hasLevels() {
    return !levels.isEmpty();
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
