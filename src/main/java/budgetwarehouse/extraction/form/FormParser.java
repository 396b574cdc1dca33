package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.cell.CellCost;
import budgetwarehouse.extraction.form.cell.CellRun;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.label.FormHeader;
import budgetwarehouse.extraction.form.label.FormHeaderReader;
import budgetwarehouse.extraction.form.label.FormVocabulary;
import budgetwarehouse.extraction.form.label.FormVocabulary.FormLabel;
import budgetwarehouse.extraction.form.label.Fragments;
import budgetwarehouse.extraction.form.label.LabelMatch;
import budgetwarehouse.extraction.form.label.LabelMatcher;
import budgetwarehouse.extraction.region.RegionReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one form from its first label to the first line that is none of its own.
 *
 * <p>Labels are the anchors: what stands between two labels is the value of the first, or, below a
 * table's header, a run of cells that {@link CellCutter} cuts.
 */
final class FormParser {
  private static final String FUNDS = "section_funds";
  private static final Pattern ELLIPSIS = Pattern.compile("[….·]{2,}|…+");
  private static final Pattern HEADING =
      Pattern.compile("第[一二三四五六七八九十]+[部章].*|[一二三四五六七八九十]+、.*|\\([一二三四五六七八九十]+\\).*");

  private final FormVocabulary vocabulary;
  private final FormWords words;
  private final CellCost cost;
  private final Fragments fragments;
  private final LabelMatcher labels;
  private final FormHeaderReader headers;
  private final LabelRows labelRows = new LabelRows();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<FormHeader> header = Optional.empty();
  private Optional<GridBuilder> grid = Optional.empty();
  private int position;
  private int afterLabel;

  FormParser(FormVocabulary vocabulary, FormWords words, CellCost cost, Fragments fragments) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.cost = cost;
    this.fragments = fragments;
    this.labels = new LabelMatcher(vocabulary, fragments);
    this.headers = new FormHeaderReader(vocabulary, fragments, labels);
  }

  /** Read the form; its caption ends before the fragment of this index. */
  RegionReader.Region read(int firstLabel) {
    readCaption(firstLabel);
    while (fragments.has(position) && !isEnd()) {
      if (!readGridPart() && !readLabel()) {
        readValue();
      }
    }
    closeGrid();
    closeLabels();
    return new RegionReader.Region(fragments.lineBefore(position), blocks, findings());
  }

  private void readCaption(int firstLabel) {
    while (position < firstLabel) {
      int begin = position++;
      while (position < firstLabel && !fragments.at(position).beginsLine()) {
        position++;
      }
      var line = new CellRun(fragments.between(begin, position));
      blocks.add(Paragraph.of(0, line.fragments().get(0).line(), line.text()));
    }
    afterLabel = position;
  }

  /** A form ends where another begins, and once its grid is read also at a heading. */
  private boolean isEnd() {
    Fragment fragment = fragments.at(position);
    if (header.isEmpty() || !fragment.beginsLine()) {
      return false;
    }
    return HEADING.matcher(fragment.folded()).matches()
        || vocabulary.isTitle(lineText())
        || labels
            .labelAt(position)
            .map(LabelMatch::label)
            .filter(label -> label.means("caption") || label.beginsForm())
            .isPresent();
  }

  private String lineText() {
    var text = new StringBuilder(fragments.at(position).folded());
    for (int index = position + 1; sameLine(index); index++) {
      text.append(fragments.at(index).folded());
    }
    return text.toString();
  }

  private boolean sameLine(int index) {
    return fragments.has(index) && !fragments.at(index).beginsLine();
  }

  /** Read a header, a level name or a row break, if one stands here. */
  private boolean readGridPart() {
    if (headers.read(position, FormHeaderReader.GRID).isComplete()) {
      beginGrid();
      return true;
    }
    if (header.isEmpty()) {
      return false;
    }
    if (grid.isPresent() && ELLIPSIS.matcher(fragments.at(position).text()).matches()) {
      grid.get().breakRow();
      position++;
      return true;
    }
    return labels
        .labelAt(position)
        .filter(match -> match.label().isLevel() && mayBeLevel(match))
        .map(this::readLevel)
        .isPresent();
  }

  private void beginGrid() {
    FormHeader read = headers.read(position, FormHeaderReader.GRID);
    Optional<LabelMatch> level1 = grid.flatMap(GridBuilder::openLevel1);
    boolean sameHeader = header.filter(before -> before.hasColumnsOf(read)).isPresent();
    if (grid.isEmpty() || !sameHeader || grid.get().isEmpty()) {
      closeGrid();
      closeLabels();
      header = Optional.of(read);
      grid = Optional.of(new GridBuilder(read, cost, words));
      level1.ifPresent(grid.get()::beginLevel1);
    }
    moveBehindLabel(headers.end(position, FormHeaderReader.GRID));
  }

  /** A level's name begins a line or follows another label, and does not repeat the one before. */
  private boolean mayBeLevel(LabelMatch match) {
    boolean placed = position == afterLabel || fragments.at(position).beginsLine();
    boolean repeats =
        grid.flatMap(GridBuilder::openLevel2)
            .filter(name -> name.label().text().startsWith(match.label().text()))
            .filter(name -> name.end() == match.begin())
            .isPresent();
    return placed && !repeats;
  }

  private LabelMatch readLevel(LabelMatch match) {
    GridBuilder rows =
        grid.orElseGet(
            () -> {
              closeLabels();
              return new GridBuilder(header.orElseThrow(), cost, words);
            });
    grid = Optional.of(rows);
    if (isFirstLevel(match, rows)) {
      rows.beginLevel1(match);
    } else {
      rows.beginLevel2(match);
    }
    moveBehindLabel(match.end());
    return match;
  }

  /** 成本指标 is a first level where a second level follows it at once, else a second one. */
  private boolean isFirstLevel(LabelMatch match, GridBuilder rows) {
    boolean follows =
        rows.openLevel1()
            .filter(above -> above.end() == match.begin())
            .filter(above -> above.label().equals(match.label()))
            .isPresent();
    return switch (match.label().meaning()) {
      case "level1" -> !follows;
      case "level1_or_level2" ->
          !follows
              && labels
                  .labelAt(match.end())
                  .filter(next -> next.label().means("level2"))
                  .isPresent();
      default -> false;
    };
  }

  /** Read a label of a field, an objective or a section, if one stands here. */
  private boolean readLabel() {
    Optional<LabelMatch> found = labels.labelAt(position);
    if (found.isEmpty() || found.get().label().isLevel()) {
      return false;
    }

    LabelMatch match = found.get();
    if (grid.isPresent() && !endsGrid(match)) {
      return false;
    }
    if (labelRows.isOpenAndEmpty("purpose") && match.label().means("project_budget")) {
      return false; // 主要用途 预算数 5851万元。用于…: the sentence is one value
    }
    closeGrid();
    if (match.label().means(FUNDS)) {
      readFunds(match);
    } else {
      readField(match);
      readSection(match.label().meaning());
    }
    return true;
  }

  private boolean endsGrid(LabelMatch match) {
    boolean numbered = !match.rest().isEmpty() || numberAt(match.end()).isPresent();
    return fragments.at(position).beginsLine()
        && (match.label().isObjective() ? numbered : match.label().isSection());
  }

  private void readField(LabelMatch match) {
    String printed = match.printed();
    Fragment first = fragments.at(match.begin());
    int end = match.end();
    String rest = match.rest();
    if (match.label().isObjective() && rest.isEmpty() && numberAt(end).isPresent()) {
      rest = fragments.at(end++).text();
    }
    if (match.label().isObjective()) {
      String number = rest.replaceFirst("\\D.*", "");
      printed += number;
      rest = rest.substring(number.length()).replaceFirst("^[:：]", "");
    }

    labelRows.begin(PrintedCell.of(first.line(), printed), match.label().meaning());
    if (!rest.isEmpty()) {
      labelRows.add(fragments.at(end - 1).withText(rest));
    }
    moveBehindLabel(end);
  }

  private Optional<Fragment> numberAt(int index) {
    return Optional.of(index)
        .filter(fragments::has)
        .map(fragments::at)
        .filter(fragment -> fragment.folded().matches("\\d{1,2}(?::.*)?"));
  }

  /** Read the table below a section's label, if the section has one. */
  private void readSection(String section) {
    FormHeader columns = headers.read(position, section);
    if (!columns.isComplete()) {
      return;
    }

    closeLabels();
    var rows = new GridBuilder(columns, cost, words);
    moveBehindLabel(headers.end(position, section));
    while (fragments.has(position) && !isSectionEnd()) {
      rows.add(fragments.at(position), false);
      position++;
    }
    rows.table(fragments).ifPresent(blocks::add);
  }

  private boolean isSectionEnd() {
    return isEnd()
        || labels
            .labelAt(position)
            .filter(match -> fragments.at(position).beginsLine())
            .map(LabelMatch::label)
            .filter(FormLabel::isSection)
            .isPresent();
  }

  private void readFunds(LabelMatch section) {
    closeLabels();
    var funds = new FundsTableBuilder(cell(section));
    moveBehindLabel(section.end());
    while (fragments.has(position)) {
      Optional<LabelMatch> word = labels.columnAt(position, FUNDS);
      if (word.isPresent()) {
        funds.label(cell(word.get()), word.get().label().meaning());
        moveBehindLabel(word.get().end());
      } else if (isSectionEnd()) {
        break;
      } else {
        funds.add(fragments.at(position++));
      }
    }
    funds.table().ifPresent(blocks::add);
  }

  private PrintedCell cell(LabelMatch match) {
    return PrintedCell.of(fragments.at(match.begin()).line(), match.printed());
  }

  private void readValue() {
    Fragment fragment = fragments.at(position);
    boolean aloneOnLine = fragment.beginsLine() && !sameLine(position + 1);
    if (grid.isPresent()) {
      grid.get().add(fragment, aloneOnLine);
    } else if (!ELLIPSIS.matcher(fragment.text()).matches()) {
      labelRows.add(fragment);
    }
    position++;
  }

  private void moveBehindLabel(int index) {
    position = index;
    afterLabel = index;
  }

  private void closeGrid() {
    grid.flatMap(rows -> rows.table(fragments)).ifPresent(blocks::add);
    grid = Optional.empty();
  }

  private void closeLabels() {
    labelRows.take().ifPresent(blocks::add);
  }

  private List<Finding> findings() {
    return blocks.stream()
        .filter(PrintedTable.class::isInstance)
        .flatMap(block -> ((PrintedTable) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(PrintedCell::doubtful)
        .findFirst()
        .map(
            cell ->
                new Finding(
                    FindingKind.CELL_PLACED_BY_RULE,
                    Place.line(0, cell.line()),
                    cell.text(),
                    "单元格在原文中断开或少印，按规则归入当年列或所在行，请核对原文"))
        .stream()
        .toList();
  }
}
