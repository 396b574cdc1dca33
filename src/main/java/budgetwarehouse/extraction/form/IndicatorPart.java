package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.RowCutter;
import budgetwarehouse.extraction.form.label.FormHeader;
import budgetwarehouse.extraction.form.label.FormHeaderReader;
import budgetwarehouse.extraction.form.label.LabelMatch;
import java.util.Optional;

/** Reads the indicator grids of a form: headers, names of levels, breaks between rows, cells. */
final class IndicatorPart {
  private final FormCursor cursor;
  private final FormContents contents;
  private final RowCutter cutter;
  private final FormWords words;
  private Optional<FormHeader> header = Optional.empty();
  private Optional<GridBuilder> grid = Optional.empty();

  IndicatorPart(FormCursor cursor, FormContents contents, RowCutter cutter, FormWords words) {
    this.cursor = cursor;
    this.contents = contents;
    this.cutter = cutter;
    this.words = words;
  }

  /** Return whether a grid is being read. */
  boolean isOpen() {
    return grid.isPresent();
  }

  /** Return whether a header stands here. */
  boolean headerStandsHere() {
    return cursor.header(FormHeaderReader.GRID).isComplete();
  }

  /** Read the header that stands here; one repeated by a page break begins no grid. */
  void readHeader() {
    FormHeader read = cursor.header(FormHeaderReader.GRID);
    boolean sameHeader = header.filter(before -> before.hasColumnsOf(read)).isPresent();
    if (sameHeader && grid.filter(rows -> !rows.isEmpty()).isPresent()) {
      contents.leaveOut(Rule.HEADER_REPEATED, read.words());
    } else {
      Optional<LevelName> level1 = grid.flatMap(GridBuilder::handOverLevel1);
      finish();
      header = Optional.of(read);
      grid = Optional.of(under(read));
      level1.ifPresent(grid.get()::beginLevel1);
    }
    cursor.moveBehindLabel(read.end());
  }

  /** Find the name of a level that stands where one may stand: not before the first header. */
  Optional<LabelMatch> levelHere() {
    return header.isEmpty()
        ? Optional.empty()
        : cursor.label().filter(match -> match.label().isLevel() && mayBeLevel(match));
  }

  /** A level's name begins a line or follows another label, and does not repeat the one before. */
  private boolean mayBeLevel(LabelMatch match) {
    boolean placed = cursor.isBehindLabel() || cursor.beginsLine();
    boolean repeats =
        grid.flatMap(GridBuilder::openLevel2)
            .map(LevelName::match)
            .filter(name -> name.label().text().startsWith(match.label().text()))
            .filter(name -> name.end() == match.begin())
            .isPresent();
    return placed && !repeats;
  }

  /** Go on under a level; a grid that ended goes on under the header it had. */
  void readLevel(LabelMatch match) {
    GridBuilder rows = grid.orElseGet(() -> under(header.orElseThrow()));
    grid = Optional.of(rows);
    if (isFirstLevel(match, rows)) {
      rows.beginLevel1(new LevelName(match, cursor.cell(match)));
    } else {
      rows.beginLevel2(new LevelName(match, cursor.cell(match)));
    }
    cursor.moveBehind(match);
    if (!match.rest().isEmpty()) {
      rows.add(cursor.rest(match), false);
    }
  }

  private GridBuilder under(FormHeader columns) {
    return new GridBuilder(columns, cutter, words, contents);
  }

  /** 成本指标 is a first level where a second level follows it at once, else a second one. */
  private boolean isFirstLevel(LabelMatch match, GridBuilder rows) {
    boolean follows =
        rows.openLevel1()
            .map(LevelName::match)
            .filter(above -> above.end() == match.begin())
            .filter(above -> above.label().equals(match.label()))
            .isPresent();
    return switch (match.label().meaning()) {
      case "level1" -> !follows;
      case "level1_or_level2" ->
          !follows
              && cursor.labelBehind(match).filter(next -> next.label().means("level2")).isPresent();
      default -> false;
    };
  }

  /** Take the fragment that stands here as part of a cell. */
  void readValue() {
    boolean aloneOnLine = cursor.standsAlone();
    grid.orElseThrow().add(cursor.take(), aloneOnLine);
  }

  /** End the row at …… */
  void breakRow() {
    grid.orElseThrow().breakRow();
  }

  /** End the grid that is being read, if there is one; a later one may use its header. */
  void close() {
    Optional<PrintedTable> table = grid.flatMap(GridBuilder::table);
    table.ifPresent(contents::add);
    header = table.isPresent() ? header.map(FormHeader::carriedOn) : header;
    grid = Optional.empty();
  }

  /** End the grid that is being read and its header. */
  void finish() {
    close();
    header.ifPresent(unused -> contents.leaveOut(Rule.HEADER_WITHOUT_ROW, unused.words()));
    header = Optional.empty();
  }
}
