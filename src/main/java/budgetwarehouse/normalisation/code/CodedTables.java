package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which list the rows of each table, or of one side of it, are entries of. */
final class CodedTables {
  private static final Map<String, Integer> DIGITS_OF_LEVEL =
      Map.of("", 0, "class", CodeLevel.CLASS, "section", CodeLevel.SECTION, "item", CodeLevel.ITEM);

  private final Map<String, Rows> rows = new HashMap<>();

  /** Read {@code vocabulary/coded_table.csv}; a row without measure holds for all others. */
  CodedTables(ReferenceList list) {
    for (ReferenceRow row : ReferenceRow.of(list)) {
      List<CodeDimension> dimensions =
          Arrays.stream(row.text("dimensions").split(" ", -1)).map(CodeDimension::of).toList();
      int digits = DIGITS_OF_LEVEL.getOrDefault(row.text("preferred_level"), 0);
      boolean needsBoth = row.text("needs").equals("code_and_name");
      rows.put(
          key(row.text("table_id"), row.text("measure")), new Rows(dimensions, digits, needsBoth));
    }
  }

  /** Find what the rows of a table are under a measure; empty when they are no list's entries. */
  Optional<Rows> rowsOf(String tableId, String measure) {
    Rows ofSide = rows.get(key(tableId, measure));
    return Optional.ofNullable(ofSide != null ? ofSide : rows.get(key(tableId, "")));
  }

  private static String key(String tableId, String measure) {
    return tableId + ' ' + measure;
  }

  /**
   * What the rows of a table are.
   *
   * @param dimensions lists in the order in which a code is looked for; at least one
   * @param preferredLevel digits of the codes that such a table lists, or 0 where it lists all
   * @param needsBoth whether only code and name together show that a row is an entry, since nobody
   *     knows what the table is
   */
  record Rows(List<CodeDimension> dimensions, int preferredLevel, boolean needsBoth) {}
}
