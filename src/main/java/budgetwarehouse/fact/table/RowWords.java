package budgetwarehouse.fact.table;

import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows what a cell measures by the words of its row, where those of its column leave it open:
 * {@code vocabulary/table_row.csv}. In a list of 三公 items some rows are counted and no money; in a
 * table of no known kind the rows say what is listed.
 */
final class RowWords {
  private final List<Word> words;

  RowWords(ReferenceList rows) {
    words = rows.rows().stream().map(Word::of).toList();
  }

  /** Build it with the vocabulary of the class path. */
  static RowWords standard() {
    return new RowWords(ReferenceList.read("vocabulary/table_row.csv"));
  }

  /** Return what is known of one table. */
  List<Word> of(TableChain chain) {
    String title = Folding.fold(chain.context().title());
    return words.stream()
        .filter(word -> word.tables().contains(chain.tableId().name()))
        .filter(word -> word.title().matcher(title).find())
        .toList();
  }

  /** Return a column with what it measures in a row. */
  static TableColumn measured(List<Word> ofTable, String rowLabel, TableColumn column) {
    if (ofTable.isEmpty() || !column.role().holdsFigures()) {
      return column;
    }
    String row = Folding.fold(rowLabel);
    String path = Folding.fold(column.path());
    return ofTable.stream()
        .filter(word -> word.row().matcher(row).find() && word.column().matcher(path).find())
        .findFirst()
        .map(word -> word.changed(column))
        .orElse(column);
  }

  /** Cells of some rows and columns. */
  record Word(
      List<String> tables,
      Pattern title,
      Pattern row,
      Pattern column,
      Optional<Role> role,
      String measure,
      Optional<FigureKind> figureKind) {
    static Word of(Map<String, String> row) {
      return new Word(
          Arrays.asList(row.getOrDefault("table_id", "").split(" ")),
          Pattern.compile(row.getOrDefault("title_pattern", "")),
          Pattern.compile(row.getOrDefault("row_pattern", "")),
          Pattern.compile(row.getOrDefault("column_pattern", "")),
          printed(row, "role").map(Role::valueOf),
          row.getOrDefault("measure", ""),
          printed(row, "figure_kind").map(FigureKind::valueOf));
    }

    private static Optional<String> printed(Map<String, String> row, String column) {
      return Optional.of(row.getOrDefault(column, "").toUpperCase(Locale.ROOT))
          .filter(code -> !code.isEmpty());
    }

    TableColumn changed(TableColumn of) {
      return of.measuring(role.orElse(of.role()), measure, figureKind.orElse(of.figureKind()));
    }
  }
}
