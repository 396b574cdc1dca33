package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.outline.Sheet;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of one sheet and reports what keeps a number from being one.
 *
 * <p>The year above a sheet is that of its application or stands in the project's name, so a figure
 * has a year of its own only where its column names one.
 */
final class SheetFigures {
  private final Sheet sheet;
  private final String rowCode;
  private final FactCollector into;
  private int rowNumber;
  private boolean unitReported;

  SheetFigures(Sheet sheet, String rowCode, FactCollector into) {
    this.sheet = sheet;
    this.rowCode = rowCode;
    this.into = into;
  }

  /** Add an amount in the unit that stands over the sheet; an empty cell or a dash is none. */
  void money(int page, PrintedCell cell, Meaning meaning) {
    if (cell.isEmpty() || PrintedNumber.isNoAmount(cell.text())) {
      return;
    }

    reportUnit(page, cell.line());
    TableContext context = sheet.context();
    number(page, cell, meaning)
        .ifPresent(
            number ->
                add(
                    page,
                    cell,
                    meaning,
                    new Amount(
                        Folding.closeBlanks(cell.text()),
                        context.printedUnit(),
                        context.unit().map(unit -> unit.toYuan(number.value())).orElse(null),
                        null)));
  }

  /** Add an amount whose unit stands behind it in a sentence. */
  void moneyInSentence(
      int page, PrintedCell cell, Meaning meaning, String printed, MoneyUnit unit) {
    PrintedNumber.read(printed)
        .map(number -> new Amount(printed, unit.printed(), unit.toYuan(number.value()), null))
        .ifPresent(amount -> add(page, cell, meaning, amount));
  }

  /** Add a percentage of a whole; an empty cell is none. */
  void share(int page, PrintedCell cell, Meaning meaning) {
    if (cell.isEmpty()) {
      return;
    }
    String printed = Folding.closeBlanks(cell.text());
    var bare = PrintedCell.of(cell.line(), Folding.fold(printed).replaceFirst("%$", ""));
    number(page, bare, meaning)
        .map(number -> new Amount(printed, "%", null, number.value()))
        .ifPresent(share -> add(page, cell, meaning, share));
  }

  /** Keep a name that stands in a row beside what is bought or done; an empty cell is none. */
  void name(int page, PrintedRow row, int column, String header, String measure) {
    String name = Folding.closeBlanks(row.text(column));
    if (!name.isEmpty()) {
      into.add(
          new PrintedName(
              page,
              row.cells().get(column).line(),
              PrintedName.Kind.BESIDE_THE_NAME,
              TableId.PERF,
              sheet.tableNumber(),
              sheet.context().title(),
              rowNumber + 1,
              1,
              Folding.closeBlanks(header),
              measure,
              "",
              name,
              null));
    }
  }

  /** Report a fault of the sheet. */
  void report(FindingKind kind, int page, int line, String row, String printed, String expected) {
    into.add(
        new Finding(
            kind, new Place(page, line, sheet.context().title(), row, ""), printed, expected));
  }

  private Optional<PrintedNumber> number(int page, PrintedCell cell, Meaning meaning) {
    Optional<PrintedNumber> number = PrintedNumber.read(cell.text());
    if (number.isEmpty()) {
      report(
          FindingKind.NUMBER_MALFORMED,
          page,
          cell.line(),
          meaning.rowLabel(),
          cell.text(),
          meaning.columnLabel() + "应为数字");
    }
    return number;
  }

  private void reportUnit(int page, int line) {
    if (unitReported) {
      return;
    }
    unitReported = true;
    if (sheet.context().unit().isEmpty()) {
      String printed = sheet.context().printedUnit();
      report(FindingKind.UNIT_NOT_STATED, page, line, "", printed, "表上应注明金额单位，金额未折算");
    }
  }

  private void add(int page, PrintedCell cell, Meaning meaning, Amount amount) {
    rowNumber++;
    into.add(
        new PrintedFigure(
            page,
            cell.line(),
            TableId.PERF,
            sheet.tableNumber(),
            sheet.context().title(),
            rowNumber,
            rowCode,
            meaning.rowLabel(),
            Folding.closeBlanks(meaning.columnLabel()),
            meaning.measure(),
            amount.quantity() == null ? FigureKind.BUDGET : FigureKind.SHARE_PERCENT,
            meaning.fiscalYear(),
            0,
            sheet.context().bodyCode(),
            sheet.context().bodyName(),
            amount.printed(),
            amount.unit(),
            amount.yuan(),
            amount.quantity(),
            cell.doubtful()));
  }

  /**
   * What a number of the sheet says.
   *
   * @param fiscalYear year that the sheet prints over it, else null
   */
  record Meaning(
      String rowLabel, String columnLabel, String measure, @Nullable Integer fiscalYear) {
    /** Make the meaning of a number over which no year is printed. */
    static Meaning of(String rowLabel, String columnLabel, String measure) {
      return new Meaning(rowLabel, columnLabel, measure, null);
    }
  }

  private record Amount(
      String printed, String unit, @Nullable BigDecimal yuan, @Nullable BigDecimal quantity) {}
}
