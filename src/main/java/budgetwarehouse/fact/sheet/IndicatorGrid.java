package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the header of one indicator grid, page breaks closed. */
final class IndicatorGrid {
  private static final List<String> LEVELS = List.of("level2", "level1");
  private static final Pattern ELLIPSIS = Pattern.compile("[….·]*");

  private final SheetVocabulary vocabulary;
  private final Map<String, Integer> columns;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private boolean longTerm;
  private int objectiveNumber;
  private boolean afterBreak;
  private @Nullable IndicatorRow above;

  /** Begin a grid below its header; its rows belong to an objective until a row names another. */
  IndicatorGrid(
      SheetVocabulary vocabulary, PrintedRow header, boolean longTerm, int objectiveNumber) {
    this.vocabulary = vocabulary;
    this.columns = columns(vocabulary, header);
    this.longTerm = longTerm;
    this.objectiveNumber = objectiveNumber;
  }

  /** Return whether a header names the columns of this grid: a page break repeats it. */
  boolean isRepeatedBy(PrintedRow header) {
    return columns.equals(columns(vocabulary, header));
  }

  /** Go on behind a page break: the first row may be the rest of the last one. */
  void goOnBehindBreak() {
    afterBreak = !rows.isEmpty();
  }

  /** Take a row; one that names levels only is none. */
  void add(int page, PrintedRow printed) {
    readObjective(printed);
    IndicatorRow row = row(page, printed);
    boolean continues = afterBreak && row.hasNoValue();
    if (!continues && row.level3().isEmpty() && row.value().isEmpty()) {
      keepLevels(row);
      return;
    }

    afterBreak = false;
    int last = rows.size() - 1;
    if (continues) {
      rows.set(last, rows.get(last).continuedBy(row));
    } else {
      rows.add(above == null ? row : row.below(above));
    }
    above = rows.get(rows.size() - 1);
  }

  /** Return the rows read. */
  List<IndicatorRow> rows() {
    return List.copyOf(rows);
  }

  private void keepLevels(IndicatorRow row) {
    if (!(row.level1() + row.level2()).isEmpty()) {
      above = above == null ? row : row.below(above);
    }
  }

  private void readObjective(PrintedRow printed) {
    vocabulary
        .objective(text(printed, "objective"))
        .ifPresent(
            objective -> {
              longTerm = objective.longTerm();
              objectiveNumber = Math.max(1, objective.number());
            });
  }

  private IndicatorRow row(int page, PrintedRow printed) {
    int name = columns.getOrDefault("name", 0);
    int line = name < printed.cells().size() ? printed.cells().get(name).line() : printed.line();
    return new IndicatorRow(
        page,
        line,
        longTerm,
        objectiveNumber,
        text(printed, "level1"),
        text(printed, "level2"),
        text(printed, "name"),
        text(printed, "text"),
        value(printed),
        text(printed, "basis"),
        text(printed, "last"),
        text(printed, "before_last"),
        printed.cells().stream().anyMatch(PrintedCell::doubtful));
  }

  /** Return a value with the comparator and the unit that some forms print in columns beside it. */
  private String value(PrintedRow printed) {
    String value = text(printed, "value");
    if (value.isEmpty()) {
      return value;
    }
    String comparator = text(printed, "comparator");
    boolean binds = !comparator.isEmpty() && !vocabulary.isQualitative(comparator);
    return (binds && !value.startsWith(comparator) ? comparator : "")
        + value
        + (value.endsWith(text(printed, "unit")) ? "" : text(printed, "unit"));
  }

  private String text(PrintedRow printed, String kind) {
    String text = Folding.closeBlanks(printed.text(columns.getOrDefault(kind, Integer.MAX_VALUE)));
    return ELLIPSIS.matcher(text).matches() ? "" : text;
  }

  private static Map<String, Integer> columns(SheetVocabulary vocabulary, PrintedRow header) {
    var columns = new HashMap<String, Integer>();
    for (int column = 0; column < header.cells().size(); column++) {
      String kind = vocabulary.columnKind(SheetVocabulary.GRID, header.text(column));
      columns.putIfAbsent(kind.equals("current") ? "value" : kind, column);
    }
    columns.remove("");
    addUnnamedLevels(columns, header);
    return columns;
  }

  /** Levels stand directly before the name, the first before the second, also without a header. */
  private static void addUnnamedLevels(Map<String, Integer> columns, PrintedRow header) {
    int next = columns.getOrDefault("name", 0);
    for (String level : LEVELS) {
      int before = next - 1;
      if (!columns.containsKey(level) && before >= 0 && header.text(before).isBlank()) {
        columns.put(level, before);
      }
      next = columns.getOrDefault(level, 0);
    }
  }
}
