package budgetwarehouse.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  private final Headings headings = new Headings(StatementVocabulary.standard());

  @Test
  void keepsTargetsOpenBelowAHeadingOfTheSameStyleThatBeginsAgain() {
    take("五、预算绩效信息", "第一部分 部门整体绩效目标", "（二）分项绩效目标", "（一）规范政策管理", "（二）规范税收");
    assertThat(headings.isTargets()).isTrue();

    take("（三）工作保障措施");
    assertThat(headings.isTargets()).isFalse();
  }

  @Test
  void closesAllThatStandsBelowAnElderSibling() {
    take("一、分项绩效目标", "（一）加强收入征管", "1、征管", "二、政府采购预算情况");

    assertThat(headings.nearest()).isEqualTo("二、政府采购预算情况");
    assertThat(headings.isTargets()).isFalse();
    assertThat(headings.groups()).containsExactly("procurement");
  }

  @Test
  void closesAGlossaryAtAPartWhoseElderWasNotSeen() {
    take("九、名词解释", "第三部分 情况说明");

    assertThat(headings.isGlossary()).isFalse();
  }

  @Test
  void endsAHeadingWithoutNumberAtTheNextLineThatLooksLikeOne() {
    take("名词解释");
    assertThat(headings.isGlossary()).isTrue();

    take("2025年部门预算编制说明");
    assertThat(headings.isGlossary()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）完善制度建设。制定预算政策体系。",
        "(2) 党建活动经费项目 1.08 万元",
        "1、负责政府非税收入管理，按规定管理收费",
        "管理财政票据完成率 100%"
      })
  void takesNoStatementForAHeading(String paragraph) {
    assertThat(headings.take(paragraph)).isFalse();
  }

  private void take(String... paragraphs) {
    List.of(paragraphs).forEach(headings::take);
  }
}
