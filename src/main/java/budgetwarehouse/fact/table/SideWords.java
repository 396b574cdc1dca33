package budgetwarehouse.fact.table;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.TableId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the rows at which a table with one column of figures goes over from revenue to expenditure:
 * {@code vocabulary/table_side.csv}.
 */
final class SideWords {
  private final List<Word> words;

  SideWords(ReferenceList sides) {
    words =
        sides.rows().stream()
            .map(
                row ->
                    new Word(
                        Arrays.asList(row.getOrDefault("table_id", "").split(" ")),
                        Pattern.compile(row.getOrDefault("pattern", "")),
                        row.getOrDefault("replaces", ""),
                        row.getOrDefault("measure", ""),
                        row.getOrDefault("rows", "").equals("behind")))
            .toList();
  }

  /** Build it with the vocabulary of the class path. */
  static SideWords standard() {
    return new SideWords(ReferenceList.read("vocabulary/table_side.csv"));
  }

  /** Return what is known of one table, its rows still unread. */
  TableSides of(TableId table, List<TableColumn> columns) {
    boolean oneSided = columns.stream().allMatch(column -> column.side() == 1);
    return new TableSides(
        oneSided
            ? words.stream().filter(word -> word.tables().contains(table.name())).toList()
            : List.of());
  }

  /**
   * Row at which the side changes.
   *
   * @param replaces measure that the columns have by their header alone
   * @param measure measure they have from this row on
   * @param behind whether the row itself still belongs to the side before
   */
  record Word(
      List<String> tables, Pattern pattern, String replaces, String measure, boolean behind) {}
}
