package budgetwarehouse.store;

import static budgetwarehouse.store.ParquetColumn.bigint;
import static budgetwarehouse.store.ParquetColumn.decimal;
import static budgetwarehouse.store.ParquetColumn.flag;
import static budgetwarehouse.store.ParquetColumn.integer;
import static budgetwarehouse.store.ParquetColumn.text;

import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a batch, as {@code src/docs/design.md} names them. */
final class StoreTables {
  /** Names of the tables of a batch. */
  static final List<String> NAMES =
      List.of(
          "document",
          "account",
          "table",
          "figure",
          "project",
          "indicator",
          "name",
          "narrative",
          "finding");

  /** Each table bears the number that its figures bear. */
  static final ParquetTable<DocumentTable> TABLE =
      new ParquetTable<>(
          "table",
          List.of(
              text("document_key", DocumentTable::documentKey),
              integer("table_number", row -> row.table().tableNumber()),
              integer("page", row -> row.table().page()),
              integer("line", row -> row.table().line()),
              text("table_id", row -> row.table().tableId().name()),
              text("table_title", row -> row.table().tableTitle()),
              text("printed_unit", row -> row.table().printedUnit()),
              integer("fiscal_year", row -> row.table().fiscalYear()),
              text("body_code", row -> row.table().bodyCode()),
              text("body_name", row -> row.table().bodyName()),
              text("empty_note", row -> row.table().emptyNote()),
              integer("column_count", row -> row.table().extent().columnCount()),
              integer("row_count", row -> row.table().extent().rowCount()),
              integer("unread_cell_count", row -> row.table().extent().unreadCellCount()),
              text("misplaced_rows", DocumentTable::misplacedRows)));

  static final ParquetTable<Numbered<PrintedFigure>> FIGURE =
      numbered(
          "figure",
          "figure_number",
          List.of(
              integer("page", PrintedFigure::page),
              integer("line", PrintedFigure::line),
              text("table_id", figure -> figure.tableId().name()),
              integer("table_number", PrintedFigure::tableNumber),
              text("table_title", PrintedFigure::tableTitle),
              integer("row_number", PrintedFigure::rowNumber),
              text("row_code", PrintedFigure::rowCode),
              text("row_label", PrintedFigure::rowLabel),
              text("column_label", PrintedFigure::columnLabel),
              text("measure", PrintedFigure::measure),
              text("figure_kind", figure -> figure.figureKind().code()),
              integer("fiscal_year", PrintedFigure::fiscalYear),
              integer("year_offset", PrintedFigure::yearOffset),
              text("body_code", PrintedFigure::bodyCode),
              text("body_name", PrintedFigure::bodyName),
              text("printed_text", PrintedFigure::printedText),
              text("printed_unit", PrintedFigure::printedUnit),
              decimal("amount_yuan", NumberLimits.AMOUNT_SCALE, PrintedFigure::amountYuan),
              decimal("quantity", NumberLimits.QUANTITY_SCALE, PrintedFigure::quantity),
              flag("doubtful", PrintedFigure::doubtful)));

  static final ParquetTable<Numbered<PrintedProject>> PROJECT =
      numbered(
          "project",
          "project_number",
          List.of(
              integer("page", PrintedProject::page),
              integer("line", PrintedProject::line),
              integer("sheet_number", PrintedProject::sheetNumber),
              text("project_code", PrintedProject::projectCode),
              text("project_name", PrintedProject::projectName),
              text("body_code", PrintedProject::bodyCode),
              text("body_name", PrintedProject::bodyName),
              text("category", PrintedProject::category),
              text("purpose", PrintedProject::purpose)));

  static final ParquetTable<Numbered<PrintedIndicator>> INDICATOR =
      numbered(
          "indicator",
          "indicator_number",
          List.of(
              integer("page", PrintedIndicator::page),
              integer("line", PrintedIndicator::line),
              integer("sheet_number", PrintedIndicator::sheetNumber),
              flag("whole_department", PrintedIndicator::wholeDepartment),
              text("project_code", PrintedIndicator::projectCode),
              text("project_name", PrintedIndicator::projectName),
              text("body_code", PrintedIndicator::bodyCode),
              text("body_name", PrintedIndicator::bodyName),
              text("horizon", indicator -> indicator.horizon().code()),
              integer("objective_number", PrintedIndicator::objectiveNumber),
              integer("row_number", PrintedIndicator::rowNumber),
              text("level1", PrintedIndicator::level1),
              text("level2", PrintedIndicator::level2),
              text("level3", PrintedIndicator::level3),
              text("description", PrintedIndicator::description),
              text("value_text", PrintedIndicator::valueText),
              text("basis", PrintedIndicator::basis),
              text("last_value_text", PrintedIndicator::lastValueText),
              text("before_last_value_text", PrintedIndicator::beforeLastValueText),
              flag("doubtful", PrintedIndicator::doubtful)));

  static final ParquetTable<Numbered<PrintedName>> NAME =
      numbered(
          "name",
          "name_number",
          List.of(
              integer("page", PrintedName::page),
              integer("line", PrintedName::line),
              text("kind", name -> name.kind().code()),
              text("table_id", name -> name.tableId().name()),
              integer("table_number", PrintedName::tableNumber),
              text("table_title", PrintedName::tableTitle),
              integer("row_number", PrintedName::rowNumber),
              integer("row_count", PrintedName::rowCount),
              text("column_label", PrintedName::columnLabel),
              text("measure", PrintedName::measure),
              text("code", PrintedName::code),
              text("name", PrintedName::name),
              integer("fiscal_year", PrintedName::fiscalYear)));

  static final ParquetTable<Numbered<PrintedNarrative>> NARRATIVE =
      numbered(
          "narrative",
          "paragraph_number",
          List.of(
              integer("page", PrintedNarrative::page),
              integer("line", PrintedNarrative::line),
              text("section", PrintedNarrative::section),
              text("text", PrintedNarrative::text)));

  static final ParquetTable<Numbered<Finding>> FINDING =
      numbered("finding", "finding_number", findingColumns(Function.identity()));

  static final ParquetTable<DocumentCount> ACCOUNT =
      new ParquetTable<>(
          "account",
          List.of(
              text("document_key", DocumentCount::documentKey),
              text("reading_count", count -> count.kind().code()),
              integer("number", DocumentCount::number)));

  private StoreTables() {}

  /** Declare the table of documents as read by one extractor version. */
  static ParquetTable<ExtractedDocument> document(int extractorVersion) {
    return new ParquetTable<>(
        "document",
        List.of(
            text("document_key", ExtractedDocument::documentKey),
            text("sha256", ExtractedDocument::sha256),
            integer("extractor_version", row -> extractorVersion),
            text("media_type", ExtractedDocument::mediaType),
            bigint("byte_count", ExtractedDocument::byteCount),
            integer("line_count", ExtractedDocument::lineCount),
            text("title", row -> row.facts().identity().title()),
            integer("fiscal_year", row -> nullable(row.facts().identity().fiscalYear())),
            text("stage", row -> row.facts().identity().stage().map(Stage::code).orElse("")),
            text("scope", row -> row.facts().identity().scope().map(Scope::code).orElse("")),
            text("division_name", row -> row.facts().identity().divisionName()),
            text("unit_code", row -> row.facts().identity().unitCode()),
            text("unit_name", row -> row.facts().identity().unitName())));
  }

  /** Declare the columns of a finding that stands somewhere in a row. */
  static <T> List<ParquetColumn<T>> findingColumns(Function<T, Finding> finding) {
    return List.of(
        text("kind", row -> finding.apply(row).kind().code()),
        text("severity", row -> finding.apply(row).severity().code()),
        integer("page", row -> finding.apply(row).place().page()),
        integer("line", row -> finding.apply(row).place().line()),
        text("table_title", row -> finding.apply(row).place().table()),
        text("row_label", row -> finding.apply(row).place().row()),
        text("column_label", row -> finding.apply(row).place().column()),
        text("printed_text", row -> finding.apply(row).printed()),
        text("expected", row -> finding.apply(row).expected()));
  }

  static @Nullable Integer nullable(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static <T> ParquetTable<Numbered<T>> numbered(
      String name, String numberColumn, List<ParquetColumn<T>> printed) {
    List<ParquetColumn<Numbered<T>>> columns = new ArrayList<>();
    columns.add(text("document_key", Numbered::documentKey));
    columns.add(integer(numberColumn, Numbered::number));
    printed.forEach(column -> columns.add(column.of(Numbered::printed)));
    return new ParquetTable<>(name, columns);
  }
}
