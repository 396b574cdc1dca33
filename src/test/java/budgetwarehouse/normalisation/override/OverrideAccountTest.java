package budgetwarehouse.normalisation.override;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.code.CodeLists;
import budgetwarehouse.normalisation.code.CodeMatcher;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.MatchMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes the catalogue after a decision was made, and sees what is said about the decision. */
class OverrideAccountTest {
  private static final CodeQuestion QUESTION =
      new CodeQuestion("BUD05", "total", "2010644", "改革试点", 2023);

  private static Decision decision(String target, String formerCode) {
    return new Decision(
        2,
        "function",
        "2010644",
        "改革试点",
        "",
        DecisionScope.EVERYWHERE,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        target,
        formerCode,
        "预算处",
        LocalDate.of(2026, 11, 20),
        "理由");
  }

  /** Put a row before those of the function list. */
  private static CodeLists with(String code, String validTo) {
    CodeLists lists = CodeLists.standard();
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> row = new HashMap<>(lists.functions().rows().get(0));
    row.replaceAll((column, text) -> "");
    row.putAll(Map.of("code", code, "name", "改革试点", "level", "item", "valid_to", validTo));
    rows.add(row);
    rows.addAll(lists.functions().rows());
    return new CodeLists(
        new ReferenceList("reference/function.csv", rows),
        lists.functionSuccessions(),
        lists.departmentEconomics(),
        lists.governmentEconomics(),
        lists.economicSuccessions(),
        lists.revenueSources(),
        lists.expenditureKinds(),
        lists.threePublicItems(),
        lists.aliases(),
        lists.codedTables(),
        lists.summaryRows(),
        lists.bodyEndings());
  }

  private static ReferenceList list(String name, CodeLists lists) {
    return name.endsWith("succession.csv") ? lists.functionSuccessions() : lists.functions();
  }

  private static OverrideAccount account(CodeLists lists, Decision decision) {
    var overrides = new OverrideList("overrides.csv", List.of(decision), List.of());
    var targets =
        new OverrideTargets(
            ReviewDimension.standard().subList(0, 1), name -> list(name, lists), text -> true);
    var review = new CodeReview(new DecisionIndex(overrides.decisions()), targets);
    var account = new OverrideAccount(overrides, targets);
    account.add(review.review(QUESTION, new CodeMatcher(lists).match(QUESTION)).uses());
    return account;
  }

  @Test
  void saysNothingWhileTheCatalogueDoesNotKnowTheCode() {
    OverrideAccount account = account(CodeLists.standard(), decision("2010604", ""));

    assertThat(account.findings()).isEmpty();
    assertThat(account.decisionsApplied()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2010604, '',      OVERRIDE_CONTRADICTED",
    "2010644, '',      OVERRIDE_SUPERFLUOUS",
    "2010604, 2010644, "
  })
  void noticesThatTheCatalogueNowHasTheCodeItself(
      String target, String formerCode, FindingKind kind) {
    OverrideAccount account = account(with("2010644", ""), decision(target, formerCode));

    assertThat(account.findings())
        .extracting(finding -> finding.finding().kind())
        .isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(account.decisionsApplied()).as("it holds until a person changes it").isEqualTo(1);
  }

  @Test
  void saysThatAContradictedDecisionStillHolds() {
    OverrideAccount account = account(with("2010644", ""), decision("2010604", ""));

    assertThat(account.findings().get(0).finding().expected()).contains("2010644", "决定仍然有效");
    assertThat(account.findings().get(0).finding().place().line()).isEqualTo(2);
  }

  @Test
  void leavesTheMatcherAloneInAYearInWhichTheCodeHasEnded() {
    OverrideAccount account = account(with("2010699x", "2020"), decision("2010699x", ""));

    assertThat(account.findings())
        .extracting(finding -> finding.finding().kind())
        .containsExactly(FindingKind.OVERRIDE_TARGET_ENDED);
    assertThat(account.findings().get(0).finding().expected()).contains("2023", "2020");
    assertThat(account.decisionsApplied()).isZero();
  }

  @Test
  void saysWhereTheContentOfAnEndedCodeWent() {
    OverrideAccount account = account(CodeLists.standard(), decision("2010307", ""));

    assertThat(account.findings().get(0).finding().expected()).contains("2040612（2019 年起）");
  }

  @Test
  void noListSaysWhichBodyAPrintedNameIs() {
    Decision printed = decision("财政局", "");
    var decision =
        new Decision(
            printed.line(),
            ReviewDimension.BODY_IDENTITY,
            "",
            "某某办",
            "",
            DecisionScope.EVERYWHERE,
            printed.firstYear(),
            printed.lastYear(),
            printed.targetCode(),
            "",
            printed.decidedBy(),
            printed.decidedOn(),
            printed.reason());
    var use = new OverrideUse(decision, 0, "某某办", MatchMethod.NAME, Optional.empty(), true, false);
    var targets =
        new OverrideTargets(List.of(), name -> CodeLists.standard().functions(), text -> true);
    var account =
        new OverrideAccount(
            new OverrideList("overrides.csv", List.of(decision), List.of()), targets);
    account.add(List.of(use));

    assertThat(account.findings()).as("a line without the present code, new today").isEmpty();
    assertThat(account.decisionsApplied()).isEqualTo(1);
  }

  @Test
  void namesADecisionThatNothingAsksForAnyMore() {
    var overrides = new OverrideList("overrides.csv", List.of(decision("2010604", "")), List.of());
    var targets =
        new OverrideTargets(List.of(), name -> CodeLists.standard().functions(), text -> true);

    assertThat(new OverrideAccount(overrides, targets).findings())
        .extracting(finding -> finding.finding().kind())
        .containsExactly(FindingKind.OVERRIDE_UNUSED);
  }
}
