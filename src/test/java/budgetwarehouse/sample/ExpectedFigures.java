package budgetwarehouse.sample;

import budgetwarehouse.vocabulary.PrintedNumber;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which figures a reader must find in the tables of a disclosure. */
public final class ExpectedFigures {
  private static final List<String> NOT_AMOUNTS = List.of("code", "label", "text");

  private final SampleIdentity identity;
  private final SampleTable table;
  private final SampleGrid grid;

  private ExpectedFigures(SampleIdentity identity, SampleTable table) {
    this.identity = identity;
    this.table = table;
    this.grid = table.grid();
  }

  /** Return the figures of all tables, row by row. */
  public static List<ExpectedFigure> of(Disclosure disclosure) {
    return disclosure.tables().stream()
        .flatMap(table -> new ExpectedFigures(disclosure.identity(), table).figures().stream())
        .toList();
  }

  private List<ExpectedFigure> figures() {
    List<ExpectedFigure> figures = new ArrayList<>();
    for (SampleCell cell : grid.cells()) {
      if (!grid.isHead(cell.row()) && isAmount(cell)) {
        figures.add(figure(cell));
      }
    }
    return figures;
  }

  private boolean isAmount(SampleCell cell) {
    return holdsAmounts(cell.column()) && PrintedNumber.read(cell.text()).isPresent();
  }

  private boolean holdsAmounts(int column) {
    return !NOT_AMOUNTS.contains(table.roles().get(column));
  }

  private ExpectedFigure figure(SampleCell cell) {
    return new ExpectedFigure(
        table.id(),
        code(cell),
        label(cell),
        path(cell.column()),
        measure(cell.column()),
        identity.stage(),
        identity.fiscalYear(),
        cell.text(),
        table.printedUnit());
  }

  /** Tables of other kinds have no measures of their own. */
  private String measure(int column) {
    String role = table.roles().get(column);
    return role.equals("?") || table.id() == TableId.OTHER ? "" : role;
  }

  /** The label that stands nearest on the left; where none is printed, another text of the row. */
  private String label(SampleCell amount) {
    return nearest(amount, "label").or(() -> nearest(amount, "text")).orElse("");
  }

  private Optional<String> nearest(SampleCell amount, String role) {
    return describing(amount.column()).stream()
        .filter(column -> table.roles().get(column).equals(role))
        .map(column -> grid.at(amount.row(), column))
        .filter(cell -> cell.row() == amount.row() && !cell.text().isEmpty())
        .map(SampleCell::text)
        .findFirst();
  }

  private String code(SampleCell amount) {
    var code = new StringBuilder();
    for (int column : describing(amount.column())) {
      SampleCell cell = grid.at(amount.row(), column);
      if (table.roles().get(column).equals("code") && cell.text().matches("[0-9]+")) {
        code.insert(0, cell.text());
      }
    }
    return code.toString();
  }

  /** The columns of codes and labels that belong to an amount, from right to left. */
  private List<Integer> describing(int amountColumn) {
    List<Integer> columns = new ArrayList<>();
    for (int column = amountColumn - 1; column >= 0; column--) {
      if (!holdsAmounts(column)) {
        columns.add(column);
      } else if (!columns.isEmpty()) {
        break;
      }
    }
    return columns;
  }

  private String path(int column) {
    List<SampleCell> path = new ArrayList<>();
    for (int row = 0; row < table.head().size(); row++) {
      SampleCell cell = grid.at(row, column);
      if (!path.contains(cell)) {
        path.add(cell);
      }
    }
    return String.join("/", path.stream().map(SampleCell::text).toList());
  }
}
