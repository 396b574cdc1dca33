package budgetwarehouse.store;

import static budgetwarehouse.store.ParquetColumn.date;
import static budgetwarehouse.store.ParquetColumn.decimal;
import static budgetwarehouse.store.ParquetColumn.flag;
import static budgetwarehouse.store.ParquetColumn.integer;
import static budgetwarehouse.store.ParquetColumn.text;

import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;
import budgetwarehouse.normalisation.performance.IndicatorMatch;
import budgetwarehouse.normalisation.performance.IndicatorQuestion;
import budgetwarehouse.normalisation.performance.ProjectMatch;
import budgetwarehouse.normalisation.performance.ProjectQuestion;
import budgetwarehouse.normalisation.place.BodyMatch;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionMatch;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.normalisation.value.Comparator;
import budgetwarehouse.normalisation.value.ValueMatch;
import budgetwarehouse.normalisation.value.ValueQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Match files that the build reads: the question's columns first, then the answer's; the columns
 * are those of {@code src/docs/design.md}.
 */
public final class MatchTables {
  /** Rows of standard tables and their codes. */
  public static final ParquetTable<Answered<CodeQuestion, CodeMatch>> CODE =
      new ParquetTable<>(
          "code_match",
          List.of(
              text("table_id", row -> row.question().tableId()),
              text("measure", row -> row.question().measure()),
              text("row_code", row -> row.question().rowCode()),
              text("row_label", row -> row.question().rowLabel()),
              integer("fiscal_year", row -> row.question().fiscalYear()),
              text("fund_book", row -> row.question().fundBook()),
              text("parent_code", row -> row.question().parentCode()),
              text("parent_evidence", row -> row.question().parentEvidence().code()),
              text("dimension", row -> row.answer().dimension().code()),
              text("code", row -> row.answer().code()),
              text("role", row -> row.answer().role().code()),
              text("match_method", row -> row.answer().matchMethod().code()),
              text("evidence", row -> row.answer().evidence().code()),
              text("finding_kind", row -> code(row.answer().findingKind()))));

  /** Values of indicators and what they mean. */
  public static final ParquetTable<Answered<ValueQuestion, ValueMatch>> VALUE =
      new ParquetTable<>(
          "value_match",
          List.of(
              text("value_text", row -> row.question().valueText()),
              text("comparator", row -> row.answer().comparator().map(Comparator::code).orElse("")),
              decimal("lower_value", 4, row -> row.answer().lowerValue()),
              decimal("upper_value", 4, row -> row.answer().upperValue()),
              text("unit", row -> row.answer().unit()),
              text("quantity_kind", row -> row.answer().quantityKind()),
              text("base_unit", row -> row.answer().baseUnit()),
              decimal("lower_base_value", 6, row -> row.answer().lowerBaseValue()),
              decimal("upper_base_value", 6, row -> row.answer().upperBaseValue()),
              text("per_unit", row -> row.answer().perUnit()),
              text("base_per_unit", row -> row.answer().basePerUnit()),
              flag("is_dated", row -> row.answer().isDated()),
              date("target_date", row -> row.answer().targetDate()),
              text("target_month_day", row -> row.answer().targetMonthDay()),
              text("qualitative_text", row -> row.answer().qualitativeText()),
              text("qualitative_meaning", row -> row.answer().qualitativeMeaning()),
              flag("is_quantified", row -> row.answer().isQuantified()),
              text("match_method", row -> row.answer().matchMethod().code()),
              text("finding_kind", row -> code(row.answer().findingKind()))));

  /** Places and their divisions. */
  public static final ParquetTable<Answered<DivisionQuestion, DivisionMatch>> DIVISION =
      new ParquetTable<>(
          "division_match",
          List.of(
              text("division_code", row -> row.question().divisionCode()),
              text("division_name", row -> row.question().divisionName()),
              text("code", row -> row.answer().code()),
              text("name", row -> row.answer().name()),
              text("full_name", row -> row.answer().fullName()),
              text("level", row -> row.answer().level()),
              text("province_name", row -> row.answer().provinceName()),
              text("prefecture_name", row -> row.answer().prefectureName()),
              text("kind", row -> row.answer().kind()),
              text("code_kind", row -> row.answer().codeKind()),
              text("parent_code", row -> row.answer().parentCode()),
              text("match_method", row -> row.answer().matchMethod().code()),
              text("finding_kind", row -> code(row.answer().findingKind()))));

  /** Bodies over tables and sheets and their budgetary units. */
  public static final ParquetTable<Answered<BodyQuestion, BodyMatch>> BODY =
      new ParquetTable<>(
          "body_match",
          List.of(
              text("division_code", row -> row.question().divisionCode()),
              text("document_unit_code", row -> row.question().documentUnitCode()),
              text("document_unit_name", row -> row.question().documentUnitName()),
              text("body_code", row -> row.question().bodyCode()),
              text("body_name", row -> row.question().bodyName()),
              text("unit_code", row -> row.answer().unitCode()),
              text("unit_name", row -> row.answer().unitName()),
              text("department_code", row -> row.answer().departmentCode()),
              text("body_kind", row -> row.answer().bodyKind()),
              text("identity_name", row -> row.answer().identityName()),
              text("match_method", row -> row.answer().matchMethod().code())));

  /** Names of projects, the project each means, and its theme. */
  public static final ParquetTable<Answered<ProjectQuestion, ProjectMatch>> PROJECT =
      new ParquetTable<>(
          "project_match",
          List.of(
              text("project_code", row -> row.question().projectCode()),
              text("project_name", row -> row.question().projectName()),
              text("purpose", row -> row.question().purpose()),
              text("identity_name", row -> row.answer().identityName()),
              text("theme_code", row -> row.answer().themeCode()),
              text("match_method", row -> row.answer().matchMethod().code()),
              text("evidence", row -> row.answer().evidence())));

  /** Indicators, their levels and themes. */
  public static final ParquetTable<Answered<IndicatorQuestion, IndicatorMatch>> INDICATOR =
      new ParquetTable<>(
          "indicator_match",
          List.of(
              text("level1", row -> row.question().level1()),
              text("level2", row -> row.question().level2()),
              text("level3", row -> row.question().level3()),
              text("description", row -> row.question().description()),
              text("level1_code", row -> row.answer().level1Code()),
              text("level2_code", row -> row.answer().level2Code()),
              text("theme_code", row -> row.answer().themeCode()),
              text("direction", row -> row.answer().direction()),
              text("match_method", row -> row.answer().matchMethod().code()),
              text("finding_kind", row -> code(row.answer().findingKind()))));

  private MatchTables() {}

  private static String code(Optional<FindingKind> kind) {
    return kind.map(FindingKind::code).orElse("");
  }
}
