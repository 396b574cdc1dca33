package budgetwarehouse.store;

import static budgetwarehouse.store.ParquetColumn.date;
import static budgetwarehouse.store.ParquetColumn.integer;
import static budgetwarehouse.store.ParquetColumn.text;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.normalisation.override.CodeRuling;
import budgetwarehouse.normalisation.override.Decision;
import budgetwarehouse.normalisation.override.OverrideUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files that say what people decided about matches, for the build; see {@link MatchTables}. */
public final class OverrideTables {
  /** The decisions that can be used. */
  public static final ParquetTable<Decision> DECISION =
      new ParquetTable<>(
          "override_decision",
          List.of(
              integer("line", Decision::line),
              text("dimension", Decision::dimension),
              text("printed_code", Decision::printedCode),
              text("printed_name", Decision::printedName),
              text("table_id", Decision::tableId),
              text("division_code", decision -> decision.scope().divisionCode()),
              text("body", decision -> decision.scope().body()),
              integer("first_year", decision -> bound(decision.firstYear(), Integer.MIN_VALUE)),
              integer("last_year", decision -> bound(decision.lastYear(), Integer.MAX_VALUE)),
              text("target_code", decision -> decision.isNoEntry() ? "" : decision.targetCode()),
              text("decided_by", Decision::decidedBy),
              date("decided_on", Decision::decidedOn),
              text("reason", Decision::reason)));

  /** What matchers had said where a decision took place. */
  public static final ParquetTable<OverrideUse> USE =
      new ParquetTable<>(
          "override_use",
          List.of(
              integer("line", use -> use.decision().line()),
              integer("fiscal_year", OverrideUse::fiscalYear),
              text("former_code", OverrideUse::formerCode),
              text("former_method", use -> use.formerMethod().code()),
              text("former_finding", use -> code(use.formerFinding()))));

  /** Decisions about rows of tables that hold in one division or body only. */
  public static final ParquetTable<CodeRuling> CODE_RULING =
      new ParquetTable<>(
          "code_ruling",
          List.of(
              text("table_id", ruling -> ruling.question().tableId()),
              text("measure", ruling -> ruling.question().measure()),
              text("row_code", ruling -> ruling.question().rowCode()),
              text("row_label", ruling -> ruling.question().rowLabel()),
              integer("fiscal_year", ruling -> ruling.question().fiscalYear()),
              text("fund_book", ruling -> ruling.question().fundBook()),
              text("parent_code", ruling -> ruling.question().parentCode()),
              text("parent_evidence", ruling -> ruling.question().parentEvidence().code()),
              text("division_code", ruling -> ruling.use().decision().scope().divisionCode()),
              text("body", ruling -> ruling.use().decision().scope().body()),
              text("dimension", ruling -> ruling.answer().dimension().code()),
              text("code", ruling -> ruling.answer().code()),
              text("role", ruling -> ruling.answer().role().code()),
              integer("line", ruling -> ruling.use().decision().line())));

  /** What is wrong with decisions. */
  public static final ParquetTable<FileFinding> FINDING = findings("override_finding");

  private OverrideTables() {}

  /** Declare a file of what is wrong with files. */
  static ParquetTable<FileFinding> findings(String name) {
    List<ParquetColumn<FileFinding>> columns = new ArrayList<>();
    columns.add(text("file", FileFinding::file));
    columns.addAll(StoreTables.findingColumns(FileFinding::finding));
    return new ParquetTable<>(name, columns);
  }

  private static @Nullable Integer bound(int year, int open) {
    return year == open ? null : year;
  }

  private static String code(Optional<FindingKind> kind) {
    return kind.map(FindingKind::code).orElse("");
  }
}
