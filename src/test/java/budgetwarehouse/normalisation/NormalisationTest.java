package budgetwarehouse.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.vocabulary.MatchMethod;
import org.junit.jupiter.api.Test;

class NormalisationTest {
  private final Normalisation normalisation = Normalisation.standard();

  @Test
  void answersAQuestionOfEachKind() {
    assertThat(
            normalisation.match(new CodeQuestion("BUD05", "basic", "2010601", "行政运行", 2023)).code())
        .isEqualTo("2010601");
    assertThat(normalisation.match(new ValueQuestion("≥95%")).isQuantified()).isTrue();
    assertThat(normalisation.match(new DivisionQuestion("130208", "", 2023)).name())
        .isEqualTo("丰润区");
    assertThat(
            normalisation
                .match(new BodyQuestion("130208", "", 2023, "", "丰润区财政局", "", ""))
                .bodyKind())
        .isEqualTo("finance_bureau");
    assertThat(normalisation.match(new ProjectQuestion("", "网络租赁费", "")).themeCode())
        .isEqualTo("information_system");
    assertThat(normalisation.match(new IndicatorQuestion("产出指标", "成本指标", "单位成本", "")).level2Code())
        .isEqualTo("output_cost");
  }

  @Test
  void answersBlankQuestionsWithoutGuessing() {
    assertThat(normalisation.match(new CodeQuestion("", "", "", "", 0)).matchMethod())
        .isEqualTo(MatchMethod.UNMATCHED);
    assertThat(normalisation.match(new ValueQuestion("")).findingKind()).isEmpty();
    assertThat(normalisation.match(new DivisionQuestion("", "", 0)).code()).isEmpty();
    assertThat(normalisation.match(new BodyQuestion("", "", 0, "", "", "", "")).unitName())
        .isEmpty();
    assertThat(normalisation.match(new ProjectQuestion("", "", "")).themeCode()).isEqualTo("other");
    assertThat(normalisation.match(new IndicatorQuestion("", "", "", "")).themeCode())
        .isEqualTo("other");
  }
}
