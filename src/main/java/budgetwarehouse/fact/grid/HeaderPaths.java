package budgetwarehouse.fact.grid;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the path of each column from the header rows, from top to leaf.
 *
 * <p>Where the format says which cells are merged, that decides. Else a cell reaches over the empty
 * slots to its right, never beyond what its own parent reaches over, and only if something is
 * printed below its first slot: a cell with nothing below it is merged downwards, and the slot to
 * its right belongs to another column.
 */
public final class HeaderPaths {
  private HeaderPaths() {}

  /** Return the path of each column, its parts with blanks closed; an empty path has no parts. */
  public static List<List<String>> of(List<PrintedRow> header, int width) {
    List<PrintedRow> named =
        header.stream().filter(row -> !HeaderRows.numbersColumns(row)).toList();
    var paths = new ArrayList<List<String>>();
    for (int column = 0; column < width; column++) {
      paths.add(new ArrayList<>());
    }
    if (SpannedHeader.isSpanned(named)) {
      var spanned = new SpannedHeader(named, width);
      for (int column = 0; column < width; column++) {
        List<String> path = paths.get(column);
        spanned.path(column).forEach(text -> addPart(path, text));
      }
      return paths;
    }
    int[] group = new int[width];
    for (int level = 0; level < named.size(); level++) {
      group = addLevel(named, level, group, paths);
    }
    return paths;
  }

  /**
   * Add one header row to the paths.
   *
   * @param group for each column the first column of the cell above that reaches over it
   * @return the same for this row
   */
  private static int[] addLevel(
      List<PrintedRow> named, int level, int[] group, List<List<String>> paths) {
    int[] below = new int[group.length];
    int owner = -1;
    for (int column = 0; column < group.length; column++) {
      String text = Folding.closeBlanks(named.get(level).text(column));
      boolean sameParent = owner >= 0 && group[owner] == group[column];
      if (!text.isEmpty()) {
        owner = column;
        addPart(paths.get(column), text);
      } else if (sameParent && hasChild(named, level, owner)) {
        addPart(paths.get(column), Folding.closeBlanks(named.get(level).text(owner)));
      } else {
        owner = -1;
      }
      below[column] = owner >= 0 ? owner : column;
    }
    return below;
  }

  private static boolean hasChild(List<PrintedRow> named, int level, int column) {
    return named.subList(level + 1, named.size()).stream()
        .anyMatch(row -> !row.text(column).isBlank());
  }

  // a header repeated in the row below adds nothing
  private static void addPart(List<String> path, String text) {
    if (path.isEmpty() || !path.get(path.size() - 1).equals(text)) {
      path.add(text);
    }
  }
}
