package budgetwarehouse.fact.sheet;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.sheet.SheetContents.Schedule;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes one sheet apart row by row, whatever layout its tables came from. */
final class SheetContentsReader {
  private static final List<String> MONEY_SECTIONS =
      List.of("section_projects", "section_detail", "section_procurement", "section_funds");
  private static final Pattern YEAR = Pattern.compile("\\d{4}年?");

  private final SheetVocabulary vocabulary;
  private final SheetFields fields;
  private final List<Schedule> schedules = new ArrayList<>();
  private final List<SheetTable> tables = new ArrayList<>();
  private final List<IndicatorGrid> grids = new ArrayList<>();
  private Optional<IndicatorGrid> grid = Optional.empty();
  private Optional<PrintedRow> months = Optional.empty();
  private boolean longTerm;
  private int objectiveNumber = 1;

  private SheetContentsReader(SheetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.fields = new SheetFields(vocabulary);
  }

  /** Take a sheet apart. */
  static SheetContents read(List<PrintedTable> tables, SheetVocabulary vocabulary) {
    var reader = new SheetContentsReader(vocabulary);
    tables.forEach(reader::readTable);
    return new SheetContents(
        reader.fields,
        reader.schedules,
        reader.tables,
        reader.grids.stream().flatMap(read -> read.rows().stream()).toList());
  }

  private void readTable(PrintedTable table) {
    grid.ifPresent(IndicatorGrid::goOnBehindBreak);
    for (int index = 0; index < table.rows().size(); index++) {
      PrintedRow row = table.rows().get(index);
      Optional<String> section = section(row);
      if (section.isPresent()) {
        tables.add(
            new SheetTable(
                table.page(),
                section.get(),
                row,
                table.rows().subList(index + 1, table.rows().size())));
        return;
      }
      readRow(table.page(), row);
    }
  }

  private void readRow(int page, PrintedRow row) {
    if (isGridHeader(row)) {
      beginGrid(row);
    } else if (grid.isPresent() && !isLabelRow(row)) {
      grid.get().add(page, row);
    } else if (months.isPresent() && row.text(0).isBlank()) {
      schedules.add(new Schedule(page, months.get(), row));
      months = Optional.empty();
    } else {
      readLabelRow(page, row);
    }
  }

  private void beginGrid(PrintedRow header) {
    if (grid.isPresent() && grid.get().isRepeatedBy(header)) {
      grid.get().goOnBehindBreak();
      return;
    }
    grid = Optional.of(new IndicatorGrid(vocabulary, header, longTerm, objectiveNumber));
    grids.add(grid.get());
  }

  private void readLabelRow(int page, PrintedRow row) {
    grid = Optional.empty();
    vocabulary
        .objective(row.text(0))
        .ifPresent(
            objective -> {
              begin(objective);
              if (objective.number() > 0) {
                fields.addObjective(page, row);
              }
            });
    if (vocabulary.meaning(row.text(0)).equals("schedule")) {
      months = Optional.of(row);
      return;
    }
    fields.add(page, row);
  }

  private void begin(SheetVocabulary.Objective objective) {
    boolean changed = longTerm != objective.longTerm();
    longTerm = objective.longTerm();
    if (objective.number() > 0 || changed) {
      objectiveNumber = Math.max(1, objective.number());
    }
  }

  private boolean isLabelRow(PrintedRow row) {
    String meaning = vocabulary.meaning(row.text(0));
    boolean isField = !meaning.isEmpty() && !meaning.startsWith("level");
    return isField || vocabulary.objective(row.text(0)).isPresent();
  }

  private boolean isGridHeader(PrintedRow row) {
    List<String> kinds = kinds(row, SheetVocabulary.GRID);
    return kinds.contains("name")
        && (kinds.contains("value") || kinds.contains("current"))
        && kinds.size() > 2;
  }

  /** A header of money names amounts and nothing but columns and years. */
  private Optional<String> section(PrintedRow row) {
    long printed =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .filter(cell -> !YEAR.matcher(Folding.fold(cell.text())).matches())
            .filter(cell -> !vocabulary.meaning(cell.text()).equals("section_funds"))
            .count();
    return MONEY_SECTIONS.stream()
        .filter(
            section -> {
              List<String> kinds = kinds(row, section);
              return kinds.contains("amount")
                  && kinds.size() > 1
                  && named(row, section).size() >= printed;
            })
        .findFirst();
  }

  private List<String> kinds(PrintedRow row, String section) {
    return named(row, section).stream()
        .map(cell -> vocabulary.columnKind(section, cell.text()))
        .distinct()
        .toList();
  }

  private List<PrintedCell> named(PrintedRow row, String section) {
    return row.cells().stream()
        .filter(cell -> !vocabulary.columnKind(section, cell.text()).isEmpty())
        .toList();
  }
}
