package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.grid.HeaderPaths;
import budgetwarehouse.fact.grid.HeaderRows;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows standard tables that print no title, by columns that only one of them has: {@code
 * vocabulary/table_shape.csv}. Where two tables would fit, none is taken.
 */
final class TableShapes {
  private final List<Shape> shapes;

  TableShapes(ReferenceList rows) {
    shapes = rows.rows().stream().map(Shape::of).toList();
  }

  /** Build it with the vocabulary of the class path. */
  static TableShapes standard() {
    return new TableShapes(ReferenceList.read("vocabulary/table_shape.csv"));
  }

  /** Find the standard table that a header can only belong to. */
  Optional<TableId> find(PrintedTable table) {
    List<PrintedRow> header = table.rows().subList(0, HeaderRows.count(table.rows()));
    List<String> columns =
        HeaderPaths.of(header, table.width()).stream()
            .map(path -> Folding.fold(String.join("/", path)))
            .toList();
    List<TableId> fitting =
        shapes.stream().filter(shape -> shape.fits(columns)).map(Shape::table).distinct().toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * Columns of one table.
   *
   * @param requires each of them must be found in some column
   * @param refuses must be found in none, where it is given
   */
  private record Shape(TableId table, List<Pattern> requires, Optional<Pattern> refuses) {
    static Shape of(Map<String, String> row) {
      return new Shape(
          TableId.valueOf(row.getOrDefault("table_id", "")),
          Arrays.stream(row.getOrDefault("requires", "").split(" ")).map(Pattern::compile).toList(),
          Optional.of(row.getOrDefault("refuses", ""))
              .filter(pattern -> !pattern.isEmpty())
              .map(Pattern::compile));
    }

    boolean fits(List<String> columns) {
      return requires.stream().allMatch(pattern -> standsIn(pattern, columns))
          && refuses.filter(pattern -> standsIn(pattern, columns)).isEmpty();
    }

    private static boolean standsIn(Pattern pattern, List<String> columns) {
      return columns.stream().anyMatch(column -> pattern.matcher(column).find());
    }
  }
}
