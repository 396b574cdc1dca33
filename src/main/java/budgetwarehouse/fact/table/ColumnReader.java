package budgetwarehouse.fact.table;

import budgetwarehouse.fact.grid.HeaderPaths;
import budgetwarehouse.fact.grid.TableBody;
import budgetwarehouse.fact.outline.TableChain;
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
final class ColumnReader {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern UNIT = Pattern.compile("\\(([千万亿]?元)\\)|/([千万亿]?元)$");

  private final ColumnWords words;

  ColumnReader(ColumnWords words) {
    this.words = words;
  }

  /** Read the columns of a table from its header rows. */
  List<TableColumn> read(TableChain chain, TableBody body) {
    List<List<String>> paths = HeaderPaths.of(body.header(), body.width());
    List<String> folded = paths.stream().map(ColumnReader::folded).toList();
    TableId table = chain.tableId();
    String layout = words.layout(table, folded);

    var columns = new ArrayList<TableColumn>();
    int side = 1;
    boolean sawFigures = false;
    for (int i = 0; i < body.width(); i++) {
      Role role = folded.get(i).isEmpty() ? unnamed(body, i) : role(table, layout, folded.get(i));
      if (role.namesRow() && sawFigures) {
        side++;
        sawFigures = false;
      }
      sawFigures |= role.holdsFigures();
      columns.add(column(chain, layout, i, paths.get(i), role, side));
    }
    return columns;
  }

  private static String folded(List<String> path) {
    return Folding.fold(String.join("/", path));
  }

  // without a header a column names the rows, unless nothing but numbers stands in it
  private static Role unnamed(TableBody body, int column) {
    List<String> texts =
        body.rows().stream()
            .map(row -> row.printed().text(column))
            .filter(text -> !text.isBlank())
            .toList();
    boolean numbers =
        !texts.isEmpty() && texts.stream().allMatch(text -> CellNumber.read(text).isPresent());
    return numbers ? Role.UNKNOWN : Role.LABEL;
  }

  private Role role(TableId table, String layout, String header) {
    Optional<Role> ofLayout = layout.isEmpty() ? Optional.empty() : words.role(layout, header);
    return ofLayout.or(() -> words.role(table.name(), header)).orElse(Role.UNKNOWN);
  }

  private TableColumn column(
      TableChain chain, String layout, int index, List<String> path, Role role, int side) {
    TableId table = chain.tableId();
    String header = folded(path);
    String measure = role.holdsFigures() ? measure(table, layout, side, path) : "";
    // a column that only its side explains, as 预算数 of 收入, 预算数, 支出, 预算数
    Role known = role == Role.UNKNOWN && !measure.isEmpty() ? Role.AMOUNT : role;
    return new TableColumn(
        index,
        String.join("/", path),
        known,
        side,
        measure.equals(ColumnWords.NO_MEASURE) ? "" : measure,
        words.figureKind(table.name(), header).orElseGet(() -> usualKind(chain)),
        year(header),
        words.yearOffset(table.name(), header),
        known.holdsFigures() ? "" : besides(table, layout, header),
        unit(header));
  }

  private String besides(TableId table, String layout, String header) {
    String ofLayout = layout.isEmpty() ? "" : words.besides(layout, header);
    return ofLayout.isEmpty() ? words.besides(table.name(), header) : ofLayout;
  }

  /** Find the measure, first without the parts of the path that only say 预算数 or 决算数. */
  private String measure(TableId table, String layout, int side, List<String> path) {
    List<String> sense =
        path.stream().filter(part -> !words.saysKindOnly(Folding.fold(part))).toList();
    String ofSense = measure(table, layout, "#" + side + "|" + folded(sense));
    return ofSense.isEmpty() || sense.isEmpty()
        ? measure(table, layout, "#" + side + "|" + folded(path))
        : ofSense;
  }

  private String measure(TableId table, String layout, String sideAndHeader) {
    String ofLayout = layout.isEmpty() ? "" : words.measure(layout, sideAndHeader);
    return ofLayout.isEmpty() ? words.measure(table.name(), sideAndHeader) : ofLayout;
  }

  // a table of no known kind says by its title that it is one of a final account
  private static FigureKind usualKind(TableChain chain) {
    boolean ofFinalAccount =
        chain.tableId().name().startsWith("FIN")
            || (!chain.isStandard() && chain.context().title().contains("决算"));
    return ofFinalAccount ? FigureKind.FINAL_ACCOUNT : FigureKind.BUDGET;
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
