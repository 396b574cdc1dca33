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
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures of one table, cell by cell, and reports each fault of the table once.
 *
 * <p>A blank cell is no figure, and neither is a dash: print says nothing, or says none.
 */
final class TableFigures {
  private static final Pattern COUNTED_IN = Pattern.compile("[(（]([^()（）\\d]{1,6})[)）]$");

  // printed as amounts are, unlike codes and counters
  private static final Pattern AMOUNT =
      Pattern.compile("[-(]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2,})[)%]?");

  private final TableChain chain;
  private final FactCollector into;
  private final Set<Object> reported = new HashSet<>();
  private final Set<Integer> misplacedRows = new TreeSet<>();
  private int count;
  private int unmeasured;
  private int unread;

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

  /** Return how many cells of its columns of figures hold something that is no number. */
  int unread() {
    return unread;
  }

  /** Return the rows in which an amount stands where no column of figures is. */
  List<Integer> misplacedRows() {
    return List.copyOf(misplacedRows);
  }

  /**
   * Make the figure of one cell, if a number is printed there that is no code or counter.
   *
   * @return whether there is one
   */
  boolean read(int rowNumber, TableBody.Row row, RowName name, TableColumn column) {
    if (column.index() >= row.printed().cells().size()) {
      return false;
    }
    PrintedCell cell = row.printed().cells().get(column.index());
    String folded = Folding.fold(cell.text());
    if (folded.isEmpty() || PrintedNumber.isNoAmount(folded)) {
      return false;
    }
    int before = count;

    var spot = new Spot(row.page(), rowNumber, name, cell);
    if (column.role().holdsFigures() || column.role() == Role.TEXT) {
      readFigure(spot, column);
    } else if (AMOUNT.matcher(folded).matches()) {
      CellNumber.read(cell.text()).ifPresent(number -> addStray(spot, column, number));
    }
    return count > before;
  }

  private void readFigure(Spot spot, TableColumn column) {
    Optional<CellNumber> number =
        CellNumber.read(spot.cell().text())
            .filter(read -> !read.isCount() || column.role() == Role.COUNT);
    if (number.isPresent()) {
      add(spot, column, number.get());
    } else if (column.role() != Role.UNKNOWN && column.role() != Role.TEXT) {
      unread++;
      report(FindingKind.NUMBER_MALFORMED, spot, column, "数字");
    }
  }

  // an amount where a code or label should stand is kept and said, not dropped
  private void addStray(Spot spot, TableColumn column, CellNumber number) {
    misplacedRows.add(spot.rowNumber());
    add(spot, column.measuring(Role.UNKNOWN, "", column.figureKind()), number);
  }

  private void add(Spot spot, TableColumn column, CellNumber number) {
    Amount amount = amount(spot, column, number);
    if (column.role() == Role.AMOUNT && amount.unit().isEmpty() && reported.add(Role.AMOUNT)) {
      report(FindingKind.UNIT_NOT_STATED, spot, column, "单位：万元 或 单位：元");
    }
    if (column.role() == Role.UNKNOWN
        && chain.tableId() != TableId.OTHER
        && reported.add(column.path())) {
      report(FindingKind.COLUMN_NOT_RECOGNISED, spot, column, "已知栏目");
    }
    if (chain.isStandard() && column.path().isEmpty()) {
      misplacedRows.add(spot.rowNumber());
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
            spot.cell().doubtful() || spot.name().doubtful()));
  }

  private @Nullable Integer year(TableColumn column) {
    Integer ofTable = chain.context().fiscalYear();
    if (column.fiscalYear() != null || ofTable == null) {
      return column.fiscalYear();
    }
    return ofTable + column.yearOffset();
  }

  private Amount amount(Spot spot, TableColumn column, CellNumber number) {
    BigDecimal value = number.value();
    if (number.isPercent()) {
      return new Amount("%", null, value);
    }
    Optional<MoneyUnit> ofCell = number.moneyUnit();
    if (ofCell.isPresent()) {
      return new Amount(number.unit(), ofCell.get().toYuan(value), null);
    }
    return switch (column.role()) {
      case AMOUNT ->
          column
              .unit()
              .or(() -> chain.context().unit())
              .map(unit -> new Amount(unit.printed(), unit.toYuan(value), null))
              .orElse(Amount.NOT_STATED);
      case SHARE -> new Amount("%", null, value);
      case COUNT -> new Amount(countedIn(spot, column, number), null, value);
      default -> new Amount("", null, value);
    };
  }

  /** Read the unit of a count from its cell, label or header, as in 车辆（台、辆）; blank for none. */
  private static String countedIn(Spot spot, TableColumn column, CellNumber number) {
    if (number.isCount()) {
      return number.unit();
    }
    return Stream.of(spot.name().label(), column.path())
        .map(COUNTED_IN::matcher)
        .filter(Matcher::find)
        .map(unit -> unit.group(1))
        .findFirst()
        .orElse("");
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
