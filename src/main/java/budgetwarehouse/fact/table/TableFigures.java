package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.table.RowNames.RowName;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of one table, cell by cell, and reports each fault of the table once.
 *
 * <p>A blank cell is no figure, and neither is a dash: print says nothing, or says none.
 */
final class TableFigures {
  private static final Pattern COUNTED_IN = Pattern.compile("[(（]([^()（）\\d]{1,6})[)）]$");

  private final TableChain chain;
  private final FactCollector into;
  private final Set<Object> reported = new HashSet<>();
  private int count;
  private int unmeasured;

  TableFigures(TableChain chain, FactCollector into) {
    this.chain = chain;
    this.into = into;
  }

  /** Return how many figures the table has so far. */
  int count() {
    return count;
  }

  /** Return how many of them have no measure. */
  int unmeasured() {
    return unmeasured;
  }

  /** Make the figure of one cell in a column that holds figures, if one is printed there. */
  void read(int rowNumber, TableBody.Row row, RowName name, TableColumn column) {
    if (column.index() >= row.printed().cells().size()) {
      return;
    }
    PrintedCell cell = row.printed().cells().get(column.index());
    String folded = Folding.fold(cell.text());
    if (folded.isEmpty() || PrintedNumber.isNoAmount(folded)) {
      return;
    }

    var spot = new Spot(row.page(), rowNumber, name, cell);
    boolean percent = column.role() == Role.SHARE && folded.endsWith("%");
    String text = cell.text().strip();
    String number = percent ? text.substring(0, text.length() - 1) : text;
    Optional<PrintedNumber> read = PrintedNumber.read(number);
    if (read.isPresent()) {
      add(spot, column, read.get().value());
    } else if (column.role() != Role.UNKNOWN) {
      report(FindingKind.NUMBER_MALFORMED, spot, column, "数字");
    }
  }

  private void add(Spot spot, TableColumn column, BigDecimal number) {
    Amount amount = amount(spot, column, number);
    if (column.role() == Role.AMOUNT && amount.unit().isEmpty() && reported.add(Role.AMOUNT)) {
      report(FindingKind.UNIT_NOT_STATED, spot, column, "单位：万元 或 单位：元");
    }
    if (column.role() == Role.UNKNOWN
        && chain.tableId() != TableId.OTHER
        && reported.add(column.path())) {
      report(FindingKind.COLUMN_NOT_RECOGNISED, spot, column, "已知栏目");
    }
    count++;
    unmeasured += column.measure().isEmpty() ? 1 : 0;
    TableContext context = chain.context();
    into.add(
        new PrintedFigure(
            spot.page(),
            spot.cell().line(),
            chain.tableId(),
            chain.tableNumber(),
            context.title(),
            spot.rowNumber(),
            spot.name().code(),
            spot.name().label(),
            column.path(),
            column.measure(),
            column.figureKind(),
            year(column),
            column.yearOffset(),
            context.bodyCode(),
            context.bodyName(),
            Folding.closeBlanks(spot.cell().text()),
            amount.unit(),
            amount.yuan(),
            amount.quantity(),
            spot.cell().doubtful()));
  }

  private @Nullable Integer year(TableColumn column) {
    Integer ofTable = chain.context().fiscalYear();
    if (column.fiscalYear() != null || ofTable == null) {
      return column.fiscalYear();
    }
    return ofTable + column.yearOffset();
  }

  private Amount amount(Spot spot, TableColumn column, BigDecimal number) {
    return switch (column.role()) {
      case AMOUNT ->
          column
              .unit()
              .or(() -> chain.context().unit())
              .map(unit -> new Amount(unit.printed(), unit.toYuan(number), null))
              .orElse(Amount.NOT_STATED);
      case SHARE -> new Amount("%", null, number);
      case COUNT -> new Amount(countedIn(spot.name().label(), column.path()), null, number);
      default -> new Amount("", null, number);
    };
  }

  /** Read the unit of a count from its label or header, as in 车辆（台、辆）; blank for none. */
  private static String countedIn(String label, String header) {
    for (String text : List.of(label, header)) {
      Matcher unit = COUNTED_IN.matcher(text);
      if (unit.find()) {
        return unit.group(1);
      }
    }
    return "";
  }

  private void report(FindingKind kind, Spot spot, TableColumn column, String expected) {
    var place =
        new Place(
            spot.page(),
            spot.cell().line(),
            chain.context().title(),
            spot.name().label(),
            column.path());
    into.add(new Finding(kind, place, spot.cell().text(), expected));
  }

  /** Where a cell stands. */
  private record Spot(int page, int rowNumber, RowName name, PrintedCell cell) {}

  /** A number with its unit, as yuan or as a quantity; neither where its unit is not stated. */
  private record Amount(String unit, @Nullable BigDecimal yuan, @Nullable BigDecimal quantity) {
    static final Amount NOT_STATED = new Amount("", null, null);
  }
}
