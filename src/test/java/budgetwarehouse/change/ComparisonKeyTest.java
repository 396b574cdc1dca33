package budgetwarehouse.change;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.SchemaFolder;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the lists of keys and classes to the columns that the comparisons have. */
class ComparisonKeyTest {
  private static final Pattern COLUMN =
      Pattern.compile("comment on column compare\\.\\w+\\.(\\w+)");

  static List<ComparisonKey> keys() {
    return ComparisonKey.all();
  }

  private static List<String> columns(String view) {
    return COLUMN
        .matcher(SchemaFolder.texts("comparisons").get(view))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void everyPublishedComparisonHasItsKey() {
    assertThat(ComparisonKey.all().stream().map(ComparisonKey::view).sorted())
        .as("add the comparison to changes/comparison_key.csv")
        .containsExactlyElementsOf(
            ReferenceList.read("comparisons/publication.csv").rows().stream()
                .map(row -> row.get("view"))
                .sorted()
                .toList());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyComparisonHasTheColumnsOfItsKey(ComparisonKey key) {
    List<String> columns = columns(key.view());

    assertThat(key.sort(columns, ColumnClasses.read()))
        .as("mend the line of %s in changes/comparison_key.csv", key.view())
        .hasValueSatisfying(
            sorted -> {
              var all = new TreeSet<>(sorted.key());
              all.addAll(sorted.own());
              all.addAll(sorted.peers());
              all.addAll(sorted.evidence());
              assertThat(all).as("no column is passed over").isEqualTo(new TreeSet<>(columns));
            });
  }

  @Test
  void everyClassIsOfAColumn() {
    List<String> known =
        SchemaFolder.texts("comparisons").values().stream()
            .flatMap(text -> COLUMN.matcher(text).results())
            .map(MatchResult::group)
            .map(text -> text.replaceFirst("^.*\\.", ""))
            .distinct()
            .toList();

    assertThat(known).containsAll(ColumnClasses.read().classes().keySet());
  }
}
