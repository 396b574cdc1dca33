package budgetwarehouse.job;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.code.ParentEvidence;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.store.Answered;
import budgetwarehouse.store.MatchTables;
import budgetwarehouse.store.ParquetTable;
import budgetwarehouse.warehouse.DistinctValue;
import budgetwarehouse.warehouse.DistinctValues;
import budgetwarehouse.warehouse.HandOff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Puts every distinct printed value of the store before the normaliser and keeps the answers. */
final class MatchingStage {
  private final Normalisation normalisation;

  MatchingStage(Normalisation normalisation) {
    this.normalisation = normalisation;
  }

  /** Write the six match files into the folder that the hand-off names. */
  void match(HandOff handOff, Path workFolder) throws IOException {
    Files.createDirectories(handOff.matches());
    try (DistinctValues values = DistinctValues.of(handOff, workFolder)) {
      var answers = new Answers(values, handOff.matches());
      answers.write(MatchTables.CODE, MatchingStage::code, normalisation::match);
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
    return new DivisionQuestion(row.text("division_code"), row.text("division_name"));
  }

  private static BodyQuestion body(DistinctValue row) {
    return new BodyQuestion(
        row.text("division_code"),
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
  private record Answers(DistinctValues values, Path folder) {
    <Q, A> void write(
        ParquetTable<Answered<Q, A>> table,
        Function<DistinctValue, Q> question,
        Function<Q, A> answer)
        throws IOException {
      try (ParquetTable.Rows<Answered<Q, A>> rows = table.open(folder)) {
        values.forEach(table.name(), row -> add(rows, question.apply(row), answer));
      }
    }

    private static <Q, A> void add(
        ParquetTable.Rows<Answered<Q, A>> rows, Q question, Function<Q, A> answer) {
      try {
        rows.add(new Answered<>(question, answer.apply(question)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
