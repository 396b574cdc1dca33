package budgetwarehouse.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the vocabulary of sentences together: no wording means two things in one place. */
class StatementVocabularyTest {
  private final ReferenceList measures = ReferenceList.read("vocabulary/narrative_measure.csv");
  private final ReferenceList sections = ReferenceList.read("vocabulary/narrative_section.csv");
  private final ReferenceList units = ReferenceList.read("vocabulary/narrative_unit.csv");
  private final ReferenceList words = ReferenceList.read("vocabulary/narrative_word.csv");

  @Test
  void givesAWordingOneMeaningForEachContextAndUnit() {
    assertThat(measures.rows().stream().map(MeasureRow::of).toList())
        .extracting(row -> row.alias() + "," + row.context() + "," + row.unit())
        .doesNotHaveDuplicates();
  }

  @Test
  void opensEveryGroupThatAWordingNeeds() {
    Set<String> opened =
        Stream.concat(column(measures, "opens"), column(sections, "group"))
            .collect(Collectors.toSet());

    assertThat(opened)
        .containsAll(
            column(measures, "context")
                .map(context -> context.replaceFirst("_part$", ""))
                .toList());
  }

  @Test
  void hasNoWordThatIsAlsoAMeasure() {
    List<String> aliases =
        measures.rows().stream().map(MeasureRow::of).map(MeasureRow::alias).toList();

    assertThat(column(words, "word").map(FoldedText::fold)).doesNotContainAnyElementsOf(aliases);
    assertThat(column(words, "word").map(FoldedText::fold)).doesNotHaveDuplicates();
  }

  @Test
  void knowsEveryUnitOfMoney() {
    assertThat(units.rows())
        .filteredOn(row -> "money".equals(row.get("kind")))
        .extracting(StatementVocabularyTest::fullUnit)
        .allSatisfy(unit -> assertThat(MoneyUnit.named(unit)).isPresent());
  }

  private static String fullUnit(Map<String, String> row) {
    String full = row.getOrDefault("full_unit", "");
    return full.isBlank() ? row.getOrDefault("unit", "") : full;
  }

  private static Stream<String> column(ReferenceList list, String column) {
    return list.rows().stream()
        .map(row -> row.getOrDefault(column, ""))
        .filter(cell -> !cell.isBlank());
  }
}
