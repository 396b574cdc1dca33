package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.CaptionReader;
import budgetwarehouse.fact.caption.CaptionReader.Caption;
import budgetwarehouse.fact.caption.CaptionWords;
import budgetwarehouse.fact.caption.TableTitles;
import budgetwarehouse.vocabulary.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of one document and builds its outline. */
final class OutlineBuilder {
  private final CaptionWords words;
  private final TableTitles titles;
  private final TableShapes shapes;
  private final SheetSigns signs;
  private final CaptionReader captions;

  private final List<Section> sections = new ArrayList<>();
  private final List<Paragraph> prose = new ArrayList<>();
  private final List<Paragraph> waiting = new ArrayList<>();
  private @Nullable OpenSection open;
  private int sheets;
  private int tables;

  OutlineBuilder(CaptionWords words, TableTitles titles, TableShapes shapes, SheetSigns signs) {
    this.words = words;
    this.titles = titles;
    this.shapes = shapes;
    this.signs = signs;
    this.captions = new CaptionReader(words, titles);
  }

  void add(Paragraph paragraph) {
    if (open != null && open.mayNote(waiting.size()) && words.saysEmpty(paragraph.text())) {
      open.note(paragraph.text());
    }
    waiting.add(paragraph);
  }

  void add(PrintedTable printed) {
    if (printed.rows().stream().allMatch(PrintedRow::isEmpty)) {
      return; // a box without a word, such as the legend of a chart
    }
    PrintedTable table = withoutCaptionRows(printed);
    Caption caption = captions.read(waiting);
    boolean adjacent = caption.paragraphs() == waiting.size();
    if (adjacent && open != null && continues(open, caption, table)) {
      open.take(table, caption.context());
      waiting.clear();
    } else if (caption.paragraphs() == 0 && StatementRows.are(table)) {
      waiting.addAll(StatementRows.paragraphs(table));
    } else {
      close();
      prose.addAll(waiting.subList(0, waiting.size() - caption.paragraphs()));
      waiting.clear();
      tables++;
      open = new OpenSection(kind(caption, table), tables, caption, table);
      noteInside(open, table);
    }
  }

  Outline build() {
    close();
    prose.addAll(waiting);
    return new Outline(sections, prose);
  }

  // set inside the frame, in a row of its own
  private void noteInside(OpenSection section, PrintedTable table) {
    if (section.isStandard()) {
      table.rows().stream()
          .map(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).toList())
          .filter(cells -> cells.size() == 1 && words.saysEmpty(cells.get(0).text()))
          .findFirst()
          .ifPresent(cells -> section.note(cells.get(0).text()));
    }
  }

  private boolean continues(OpenSection section, Caption caption, PrintedTable table) {
    if (!section.isSheet()) {
      return section.isContinuedBy(caption, table);
    }
    boolean ownTitle =
        caption.title().filter(title -> !words.isPartOfSheet(title.text())).isPresent();
    boolean otherProject = signs.namesProject(table) && section.namesProject(signs);
    return !ownTitle && !otherProject;
  }

  private TableId kind(Caption caption, PrintedTable table) {
    String title = caption.context().title();
    Optional<TableId> titled = title.isEmpty() ? shapes.find(table) : titles.find(title);
    boolean sheet = signs.holdsGrid(table) || (titled.isEmpty() && signs.isForm(table));
    return sheet ? TableId.PERF : titled.orElse(TableId.OTHER);
  }

  /** Take the rows at the top of a table that are captions and make them paragraphs. */
  private PrintedTable withoutCaptionRows(PrintedTable table) {
    int first = 0;
    while (first < table.rows().size() - 1 && isCaption(table.rows().get(first))) {
      PrintedRow row = table.rows().get(first);
      row.cells().stream()
          .filter(cell -> !cell.isEmpty())
          .forEach(cell -> waiting.add(Paragraph.of(table.page(), cell.line(), cell.text())));
      first++;
    }
    List<PrintedRow> rows = table.rows().subList(first, table.rows().size());
    return first == 0 ? table : new PrintedTable(table.page(), rows, table.continued());
  }

  private boolean isCaption(PrintedRow row) {
    return !row.isEmpty()
        && row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .allMatch(
                cell ->
                    words.read(cell.text()).isPresent() || titles.find(cell.text()).isPresent());
  }

  private void close() {
    if (open == null) {
      return;
    }
    if (open.isSheet()) {
      sheets++;
    }
    sections.add(open.close(sheets));
    open = null;
  }
}
