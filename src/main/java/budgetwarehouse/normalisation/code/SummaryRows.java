package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels of rows that are no entries of any list: totals, and money of other years. */
final class SummaryRows {
  private final Map<String, Summary> summaries = new HashMap<>();

  /** Read {@code vocabulary/summary_row.csv}; a row without dimension holds in every table. */
  SummaryRows(ReferenceList list) {
    for (ReferenceRow row : ReferenceRow.of(list)) {
      String key = key(row.text("dimension"), Folding.fold(row.text("label")));
      summaries.put(key, new Summary(row.text("code"), CodeRole.of(row.text("role"))));
    }
  }

  /**
   * Find what a label without code sums up; empty when it is an entry.
   *
   * @param dimensions lists that the rows of the table may be entries of, the likeliest first
   */
  Optional<CodeMatch> find(List<CodeDimension> dimensions, RowLabel label) {
    if (!label.code().isBlank() || !label.ancestors().isEmpty()) {
      return Optional.empty();
    }

    for (CodeDimension dimension : dimensions) {
      Summary here = summaries.get(key(dimension.code(), label.name()));
      if (here != null) {
        return Optional.of(match(dimension, here));
      }
    }
    return Optional.ofNullable(summaries.get(key("", label.name())))
        .map(anywhere -> match(dimensions.get(0), anywhere));
  }

  private static CodeMatch match(CodeDimension dimension, Summary summary) {
    return CodeMatch.of(dimension, summary.code(), MatchMethod.NAME, MatchEvidence.SUMMARY_LABEL)
        .as(summary.role());
  }

  private static String key(String dimension, String label) {
    return dimension + ' ' + label;
  }

  private record Summary(String code, CodeRole role) {}
}
