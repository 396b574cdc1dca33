package budgetwarehouse.normalisation.value;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueReaderTest {
  private static final IndicatorValueReader READER =
      new IndicatorValueReader(
          ReferenceList.read("reference/indicator_word.csv"),
          ReferenceList.read("reference/indicator_unit.csv"));

  static List<CSVRecord> valuesReadByAPerson() {
    return TestRows.read("cases/normalisation/indicator_values.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valuesReadByAPerson")
  void readsAValueAsAPersonDoes(CSVRecord expected) {
    ValueMatch match = READER.match(new ValueQuestion(expected.get("value_text")));

    assertThat(row(match)).containsExactlyElementsOf(expected.stream().skip(1).toList());
  }

  @Test
  void readsEveryValueOfTheGoldenSheets() {
    Set<String> unread = new TreeSet<>();
    for (CSVRecord row : TestRows.goldenIndicators()) {
      for (String column : List.of("value_text", "last_value_text", "before_last_value_text")) {
        String value = row.isMapped(column) ? row.get(column) : "";
        ValueMatch match = READER.match(new ValueQuestion(value));
        if (match.findingKind().isPresent()) {
          unread.add(value);
        }
      }
    }
    assertThat(unread).isEmpty();
  }

  @Test
  void keepsTheWordsOfAValueThatNoRuleReads() {
    ValueMatch match = READER.match(new ValueQuestion("95%的单位和 80%的人"));

    assertThat(match.qualitativeText()).isEqualTo("95%的单位和80%的人");
    assertThat(match.isQuantified()).isFalse();
    assertThat(match.findingKind()).contains(FindingKind.INDICATOR_VALUE_NOT_READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"420102199001011234", "≥10000亿元", "1-13020000000000000000个"})
  void takesNoNumberThatIsLongerThanAnyAmount(String value) {
    ValueMatch match = READER.match(new ValueQuestion(value));

    assertThat(match.lowerValue()).isNull();
    assertThat(match.qualitativeText()).isEqualTo(value);
    assertThat(match.findingKind()).contains(FindingKind.INDICATOR_VALUE_NOT_READ);
  }

  @Test
  void givesUnitsOfOneSizeOneNameBelowTheFraction() {
    ValueMatch match = READER.match(new ValueQuestion("≤380元/人/天"));

    assertThat(match.perUnit()).isEqualTo("人/天");
    assertThat(match.basePerUnit()).isEqualTo("人/日");
  }

  private static List<String> row(ValueMatch match) {
    return List.of(
        match.comparator().map(Comparator::code).orElse(""),
        text(match.lowerValue()),
        text(match.upperValue()),
        match.unit(),
        match.quantityKind(),
        match.baseUnit(),
        text(match.lowerBaseValue()),
        text(match.upperBaseValue()),
        match.perUnit(),
        match.targetDate() == null ? "" : match.targetDate().toString(),
        match.targetMonthDay(),
        match.qualitativeMeaning(),
        Boolean.toString(match.isQuantified()),
        match.matchMethod().code());
  }

  private static String text(BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
