package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.PrintedName.Kind;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.table.RowNames.RowName;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps the codes and names of a table that none of its figures bears: those of rows without a
 * number, those of a column beside the one that names the rows, such as 经济科目 of a purchase, and
 * merged cells over several rows, such as 一般公共预算资金 over 小计 and its parts.
 *
 * <p>Of a table of no known kind only rows that print a code are kept: nobody knows what else its
 * words are.
 */
final class OtherNames {
  private static final Pattern CODE = Pattern.compile("[\\[【(]?(\\d{3,9})[\\])】]?");

  private final TableChain chain;
  private final List<TableColumn> columns;
  private final List<TableColumn> ofNames;
  private final FactCollector into;

  OtherNames(TableChain chain, List<TableColumn> columns, FactCollector into) {
    this.chain = chain;
    this.columns = columns;
    this.ofNames = columns.stream().filter(OtherNames::holdsNames).toList();
    this.into = into;
  }

  /**
   * Keep those of one row.
   *
   * @param sides names that the figures of each side bear
   * @param withFigures sides from 1 that have a figure in this row
   */
  void read(int rowNumber, TableBody.Row row, List<RowName> sides, BitSet withFigures) {
    for (int side = 1; side <= sides.size(); side++) {
      RowName name = sides.get(side - 1);
      boolean kept = chain.isStandard() || !name.code().isEmpty();
      if (kept && !withFigures.get(side) && isPrintedOn(name, side)) {
        add(rowNumber, row, columns.get(name.column()), Kind.ROW_WITHOUT_FIGURE, words(name, side));
      }
    }
    if (chain.isStandard()) {
      besides(rowNumber, row, sides);
    }
  }

  // 无 in an empty table names nothing, and a cell that reaches over from another side is of that
  private boolean isPrintedOn(RowName name, int side) {
    return name.column() >= 0
        && !PrintedNumber.isNoAmount(name.label())
        && columns.get(name.column()).side() == side;
  }

  private Words words(RowName name, int side) {
    return new Words(name.code(), name.label(), measureOf(side));
  }

  private String measureOf(int side) {
    return columns.stream()
        .filter(column -> column.side() == side && !column.measure().isEmpty())
        .map(TableColumn::measure)
        .findFirst()
        .orElse("");
  }

  private void besides(int rowNumber, TableBody.Row row, List<RowName> sides) {
    Map<TableColumn, Words> ofLists = new LinkedHashMap<>();
    Map<String, TableColumn> firstOfList = new HashMap<>();
    for (TableColumn column : ofNames) {
      String text = Folding.closeBlanks(row.printed().text(column.index()));
      if (text.isEmpty()) {
        continue;
      }
      if (!column.besides().isEmpty()) {
        TableColumn first = firstOfList.computeIfAbsent(column.besides(), list -> column);
        ofLists.merge(first, Words.of(text, column.besides()), Words::and);
      } else if (sides.get(column.side() - 1).column() != column.index()) {
        String measure = column.role() == Role.LABEL ? measureOf(column.side()) : "";
        add(rowNumber, row, column, Kind.BESIDE_THE_NAME, new Words("", text, measure));
      }
    }
    ofLists.forEach((first, words) -> add(rowNumber, row, first, Kind.BESIDE_THE_NAME, words));
  }

  private static boolean holdsNames(TableColumn column) {
    return column.role() == Role.LABEL
        || column.role() == Role.GROUP
        || !column.besides().isEmpty();
  }

  private void add(int rowNumber, TableBody.Row row, TableColumn column, Kind kind, Words words) {
    List<PrintedCell> cells = row.printed().cells();
    PrintedCell cell = cells.get(Math.min(column.index(), cells.size() - 1));
    TableContext context = chain.context();
    into.add(
        new PrintedName(
            row.page(),
            cell.line(),
            kind,
            chain.tableId(),
            chain.tableNumber(),
            context.title(),
            rowNumber,
            cell.rowSpan(),
            column.path(),
            words.measure(),
            words.code(),
            words.name(),
            context.fiscalYear()));
  }

  /** Code and name, each blank where it is not printed, and what they are names of. */
  private record Words(String code, String name, String measure) {
    static Words of(String text, String measure) {
      var code = CODE.matcher(text);
      return code.matches()
          ? new Words(String.valueOf(code.group(1)), "", measure)
          : new Words("", text, measure);
    }

    Words and(Words more) {
      return new Words(code + more.code, name + more.name, measure);
    }
  }
}
