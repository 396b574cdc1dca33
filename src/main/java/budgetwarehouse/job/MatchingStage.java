package budgetwarehouse.job;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.code.ParentEvidence;
import budgetwarehouse.normalisation.override.CodeRuling;
import budgetwarehouse.normalisation.override.OverrideAccount;
import budgetwarehouse.normalisation.override.OverrideList;
import budgetwarehouse.normalisation.override.OverrideTargets;
import budgetwarehouse.normalisation.override.Reviewed;
import budgetwarehouse.normalisation.override.ReviewedNormalisation;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.store.Answered;
import budgetwarehouse.store.MatchTables;
import budgetwarehouse.store.OverrideTables;
import budgetwarehouse.store.ParquetTable;
import budgetwarehouse.warehouse.DistinctValue;
import budgetwarehouse.warehouse.DistinctValues;
import budgetwarehouse.warehouse.HandOff;
import budgetwarehouse.warehouse.MetRulings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts every distinct printed value of the store before the normaliser and keeps the answers, those
 * that people decided otherwise among them.
 */
final class MatchingStage {
  private final ReviewedNormalisation normalisation;
  private final OverrideList overrides;
  private final OverrideAccount account;
  private final List<CodeRuling> rulings = new ArrayList<>();

  MatchingStage(Normalisation matchers, OverrideList overrides) {
    OverrideTargets targets = OverrideTargets.standard(matchers);
    this.normalisation = new ReviewedNormalisation(matchers, overrides, targets);
    this.overrides = overrides;
    this.account = new OverrideAccount(overrides, targets);
  }

  /**
   * Write the six match files, and what became of the decisions, into the folder that the hand-off
   * names.
   */
  OverrideAccount match(HandOff handOff, Path workFolder) throws IOException {
    Files.createDirectories(handOff.matches());
    try (DistinctValues values = DistinctValues.of(handOff, workFolder)) {
      var answers = new Answers(values, handOff.matches(), account);
      answers.write(MatchTables.CODE, MatchingStage::code, this::code);
      answers.write(
          MatchTables.VALUE,
          row -> new ValueQuestion(row.text("value_text")),
          normalisation::match);
      answers.write(MatchTables.DIVISION, MatchingStage::division, normalisation::match);
      answers.write(MatchTables.BODY, MatchingStage::body, normalisation::match);
      answers.write(MatchTables.PROJECT, MatchingStage::project, normalisation::match);
      answers.write(MatchTables.INDICATOR, MatchingStage::indicator, normalisation::match);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    OverrideTables.DECISION.write(handOff.matches(), overrides.decisions());
    OverrideTables.CODE_RULING.write(handOff.matches(), rulings);
    countRulings(handOff, workFolder);
    OverrideTables.USE.write(handOff.matches(), account.applied());
    OverrideTables.FINDING.write(handOff.matches(), account.findings());
    return account;
  }

  /** A decision for one place is used only where the place prints what it is about. */
  private void countRulings(HandOff handOff, Path workFolder) {
    if (rulings.isEmpty()) {
      return;
    }
    Set<Integer> met = MetRulings.lines(handOff, workFolder);
    rulings.stream()
        .map(CodeRuling::use)
        .filter(use -> met.contains(use.decision().line()))
        .forEach(use -> account.add(List.of(use)));
  }

  /** Keep aside what was decided for one place only: the question does not say the place. */
  private Reviewed<CodeMatch> code(CodeQuestion question) {
    for (CodeRuling ruling : normalisation.rulings(question)) {
      if (ruling.use().isApplied()) {
        rulings.add(ruling);
      } else {
        account.add(List.of(ruling.use()));
      }
    }
    return normalisation.match(question);
  }

  private static CodeQuestion code(DistinctValue row) {
    return new CodeQuestion(
        row.text("table_id"),
        row.text("measure"),
        row.text("row_code"),
        row.text("row_label"),
        row.year("fiscal_year"),
        row.text("fund_book"),
        row.text("parent_code"),
        ParentEvidence.of(row.text("parent_evidence")));
  }

  private static DivisionQuestion division(DistinctValue row) {
    return new DivisionQuestion(
        row.text("division_code"), row.text("division_name"), row.year("fiscal_year"));
  }

  private static BodyQuestion body(DistinctValue row) {
    return new BodyQuestion(
        row.text("division_code"),
        row.text("division_name"),
        row.year("fiscal_year"),
        row.text("document_unit_code"),
        row.text("document_unit_name"),
        row.text("body_code"),
        row.text("body_name"));
  }

  private static ProjectQuestion project(DistinctValue row) {
    return new ProjectQuestion(
        row.text("project_code"), row.text("project_name"), row.text("purpose"));
  }

  private static IndicatorQuestion indicator(DistinctValue row) {
    return new IndicatorQuestion(
        row.text("level1"), row.text("level2"), row.text("level3"), row.text("description"));
  }

  /** Writes match files as their questions come. */
  private record Answers(DistinctValues values, Path folder, OverrideAccount account) {
    <Q, A> void write(
        ParquetTable<Answered<Q, A>> table,
        Function<DistinctValue, Q> question,
        Function<Q, Reviewed<A>> answer)
        throws IOException {
      try (ParquetTable.Rows<Answered<Q, A>> rows = table.open(folder)) {
        values.forEach(table.name(), row -> add(rows, question.apply(row), answer));
      }
    }

    private <Q, A> void add(
        ParquetTable.Rows<Answered<Q, A>> rows, Q question, Function<Q, Reviewed<A>> answer) {
      try {
        Reviewed<A> reviewed = answer.apply(question);
        account.add(reviewed.uses());
        rows.add(new Answered<>(question, reviewed.answer(), reviewed.overrideLines()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
