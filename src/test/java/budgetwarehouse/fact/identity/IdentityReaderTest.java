package budgetwarehouse.fact.identity;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import org.junit.jupiter.api.Test;

class IdentityReaderTest {
  @Test
  void readsTheCover() {
    PrintedIdentity identity = read("秦皇岛市抚宁区财政局\n2022 年部门预算绩效文本\n(草案)").identity();

    assertThat(identity.title()).isEqualTo("秦皇岛市抚宁区财政局2022 年部门预算绩效文本");
    assertThat(identity.fiscalYear()).hasValue(2022);
    assertThat(identity.stage()).contains(Stage.BUDGET);
    assertThat(identity.scope()).contains(Scope.DEPARTMENT);
    assertThat(identity.divisionName()).isEqualTo("秦皇岛市抚宁区");
    assertThat(identity.unitName()).isEqualTo("秦皇岛市抚宁区财政局");
  }

  @Test
  void readsATitleInOneLine() {
    PrintedIdentity identity = read("丰润区某局2021年度单位决算公开\n一、职责").identity();

    assertThat(identity.fiscalYear()).hasValue(2021);
    assertThat(identity.stage()).contains(Stage.FINAL_ACCOUNT);
    assertThat(identity.scope()).contains(Scope.UNIT);
    assertThat(identity.unitName()).isEqualTo("丰润区某局");
  }

  @Test
  void prefersTheDepartmentOverItsBodies() {
    String table = "\n收入总表\n%s\n单位：元\n科目\t合计\n合计\t5\n";

    PrintedIdentity identity =
        read(table.formatted("318001某县某局本级")
                + table.formatted("318001某县某局本级")
                + table.formatted("318某县某局"))
            .identity();

    assertThat(identity.unitCode() + identity.unitName()).isEqualTo("318某县某局");
  }

  @Test
  void leavesEmptyWhatIsNotSaid() {
    PrintedIdentity identity = read("一、总体绩效目标\n我局根据2023年工作计划，制定目标。").identity();

    assertThat(identity.title()).isEmpty();
    assertThat(identity.fiscalYear()).isEmpty();
    assertThat(identity.stage()).isEmpty();
    assertThat(identity.unitName()).isEmpty();
  }

  @Test
  void saysWhenNothingIsADisclosure() {
    assertThat(read("今天天气很好。\n\n姓名\t年龄\n甲\t5").findings())
        .extracting(Finding::kind)
        .contains(FindingKind.NOT_A_DISCLOSURE);
  }

  private static DocumentFacts read(String text) {
    return FactReader.standard().read(Printed.document(text));
  }
}
