package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sentences state and the key figures know by name reaches the facts. */
class KeyFigureSourceTest {
  // parts of what a table or another fact tells, not key figures of their own
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          "surplus_distribution",
          "three_public_reception_domestic",
          "three_public_reception_abroad",
          "three_public_reception_foreign");

  @Test
  void everyStatedKeyFigureHasASource() {
    Set<String> sources = column("reference/amount_source.csv", "measure");
    List<String> lost =
        column("vocabulary/narrative_measure.csv", "measure").stream()
            .filter(keyFigures()::contains)
            .filter(measure -> !sources.contains(measure))
            .filter(measure -> !TOLD_ELSEWHERE.contains(measure))
            .toList();

    assertThat(lost).as("add a STATEMENT row for each to amount_source.csv").isEmpty();
  }

  private static Set<String> keyFigures() {
    return ReferenceList.read("reference/key_figure.csv").rows().stream()
        .map(
            row -> row.getOrDefault("measure_code", "") + "_" + row.getOrDefault("member_code", ""))
        .flatMap(name -> Stream.of(name, name.replaceFirst("_total$", "")))
        .collect(Collectors.toSet());
  }

  private static Set<String> column(String list, String column) {
    return ReferenceList.read(list).rows().stream()
        .map(row -> row.getOrDefault(column, ""))
        .collect(Collectors.toSet());
  }
}
