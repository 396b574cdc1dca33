package budgetwarehouse.fact.table;

import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.fact.grid.HeaderPaths;
import budgetwarehouse.fact.table.TableColumn.Role;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MoneyUnit;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a table as columns. A table with two or more sides, 收入 and 支出, repeats its
 * label column: a code or label column behind an amount column opens the next side.
 */
public final class ColumnReader {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern UNIT = Pattern.compile("\\(([千万亿]?元)\\)|/([千万亿]?元)$");

  private final ColumnWords words;

  public ColumnReader(ColumnWords words) {
    this.words = words;
  }

  /** Read the columns of a table from its header rows. */
  List<TableColumn> read(TableId table, List<PrintedRow> header, int width) {
    List<String> paths =
        HeaderPaths.of(header, width).stream().map(parts -> String.join("/", parts)).toList();
    List<String> folded = paths.stream().map(Folding::fold).toList();
    String layout = words.layout(table, folded);

    var columns = new ArrayList<TableColumn>();
    int side = 1;
    boolean sawFigures = false;
    for (int i = 0; i < width; i++) {
      Role role = role(table, layout, folded.get(i));
      if (role.namesRow() && sawFigures) {
        side++;
        sawFigures = false;
      }
      sawFigures |= role.holdsFigures();
      columns.add(column(table, layout, i, paths.get(i), role, side));
    }
    return columns;
  }

  private Role role(TableId table, String layout, String header) {
    if (header.isEmpty()) {
      return Role.LABEL;
    }
    Optional<Role> ofLayout = layout.isEmpty() ? Optional.empty() : words.role(layout, header);
    return ofLayout.or(() -> words.role(table.name(), header)).orElse(Role.UNKNOWN);
  }

  private TableColumn column(
      TableId table, String layout, int index, String path, Role role, int side) {
    String header = Folding.fold(path);
    String measure = role.holdsFigures() ? measure(table, layout, "#" + side + "|" + header) : "";
    // a column that only its side explains, as 预算数 of 收入, 预算数, 支出, 预算数
    Role known = role == Role.UNKNOWN && !measure.isEmpty() ? Role.AMOUNT : role;
    return new TableColumn(
        index,
        path,
        known,
        side,
        measure,
        words.figureKind(table.name(), header).orElse(usualKind(table)),
        year(header),
        words.yearOffset(table.name(), header),
        unit(header));
  }

  private String measure(TableId table, String layout, String sideAndHeader) {
    String ofLayout = layout.isEmpty() ? "" : words.measure(layout, sideAndHeader);
    return ofLayout.isEmpty() ? words.measure(table.name(), sideAndHeader) : ofLayout;
  }

  private static FigureKind usualKind(TableId table) {
    return table.name().startsWith("FIN") ? FigureKind.FINAL_ACCOUNT : FigureKind.BUDGET;
  }

  private static @Nullable Integer year(String header) {
    Matcher year = YEAR.matcher(header);
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  private static Optional<MoneyUnit> unit(String header) {
    Matcher unit = UNIT.matcher(header);
    if (unit.find()) {
      return MoneyUnit.named(unit.group(1) == null ? unit.group(2) : unit.group(1));
    }
    return MoneyUnit.statedIn(header);
  }
}
