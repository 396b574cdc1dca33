package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Matches the rows of 三公 tables, and their columns where the items are columns.
 *
 * <p>The list's tree gives the role: leaves are items, what stands over leaves is a subtotal, what
 * stands below a leaf is only part of it, what stands in no tree is the total of the table.
 */
final class ThreePublicRowMatcher implements RowMatcher {
  private static final String MEASURE_PREFIX = "three_public_";
  private static final Map<String, String> OTHER_COLUMNS =
      Map.of(
          "expenditure_meeting", "meetings",
          "expenditure_training", "training",
          "agency_operating_expense", "agency_operating_expense");

  private final RowMatcher names;
  private final Map<String, CodeRole> roles = new HashMap<>();

  ThreePublicRowMatcher(ReferenceList items, RowMatcher names) {
    this.names = names;
    Set<String> parentsOfLeaves = new HashSet<>();
    for (ReferenceRow row : ReferenceRow.of(items)) {
      if (isLeaf(row)) {
        parentsOfLeaves.add(row.text("parent_code"));
      }
    }
    for (ReferenceRow row : ReferenceRow.of(items)) {
      roles.put(row.text("code"), roleOf(row, parentsOfLeaves));
    }
  }

  private static boolean isLeaf(ReferenceRow row) {
    return Boolean.parseBoolean(row.text("is_leaf"));
  }

  private static CodeRole roleOf(ReferenceRow row, Set<String> parentsOfLeaves) {
    if (isLeaf(row)) {
      return CodeRole.ITEM;
    }
    if (parentsOfLeaves.contains(row.text("code"))) {
      return CodeRole.SUBTOTAL;
    }
    return row.text("parent_code").isEmpty() ? CodeRole.TOTAL : CodeRole.OF_WHICH;
  }

  @Override
  public CodeMatch match(RowLabel label, RowContext context) {
    CodeMatch match = names.match(label, context);
    return match.as(roles.getOrDefault(match.code(), CodeRole.ITEM));
  }

  /** Match a column whose measure names an item; its rows are bodies, or one row for all. */
  CodeMatch matchColumn(String measure) {
    String code = OTHER_COLUMNS.getOrDefault(measure, measure.replaceFirst(MEASURE_PREFIX, ""));
    CodeRole role = roles.get(code);
    return role == null
        ? CodeMatch.unmatched(CodeDimension.THREE_PUBLIC)
        : CodeMatch.of(CodeDimension.THREE_PUBLIC, code, MatchMethod.EXACT, MatchEvidence.COLUMN)
            .as(role);
  }

  /** Return whether a measure names an item. */
  static boolean isColumn(String measure) {
    return measure.startsWith(MEASURE_PREFIX) || OTHER_COLUMNS.containsKey(measure);
  }
}
