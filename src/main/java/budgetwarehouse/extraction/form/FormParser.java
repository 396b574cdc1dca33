package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.CellCost;
import budgetwarehouse.extraction.form.cell.CellRun;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.RowCutter;
import budgetwarehouse.extraction.form.label.FormVocabulary;
import budgetwarehouse.extraction.form.label.Fragments;
import budgetwarehouse.extraction.form.label.LabelMatch;
import budgetwarehouse.extraction.region.RegionReader.Region;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one form from its first label to the first line that is none of its own.
 *
 * <p>Labels are the anchors: what stands between two labels is the value of the first, or, below a
 * table's header, a run of cells that {@link RowCutter} cuts.
 */
final class FormParser {
  private static final Pattern ELLIPSIS = Pattern.compile("[….·]{2,}|…+");

  private final FormContents contents = new FormContents();
  private final FormCursor cursor;
  private final FormEnds ends;
  private final IndicatorPart indicators;
  private final FieldPart fields;
  private final SectionPart sections;

  FormParser(FormVocabulary vocabulary, FormWords words, CellCost cost, Fragments fragments) {
    var cutter = new RowCutter(cost);
    cursor = new FormCursor(vocabulary, fragments, contents);
    ends = new FormEnds(vocabulary, cursor);
    indicators = new IndicatorPart(cursor, contents, cutter, words);
    fields = new FieldPart(cursor, contents);
    sections = new SectionPart(cursor, contents, ends, cutter, words);
  }

  /** Read the form; its caption ends before the fragment of this index. */
  FormReading read(int firstLabel) {
    readCaption(firstLabel);
    while (cursor.hasNext() && !ends.formEnds()) {
      if (!readIndicators() && !readLabel()) {
        readValue();
      }
    }
    indicators.finish();
    fields.close();
    List<String> leftOut = contents.leftOut().stream().map(LeftOut::text).toList();
    var region = new Region(cursor.lineIndex(), contents.blocks(), contents.findings(), leftOut);
    return new FormReading(region, contents.leftOut());
  }

  private void readCaption(int firstLabel) {
    while (cursor.position() < firstLabel) {
      var line = new CellRun(cursor.takeLine(firstLabel));
      contents.add(Paragraph.of(0, line.line(), line.text()));
    }
    cursor.moveBehindLabel(firstLabel);
  }

  /** Read the header of a grid or the name of a level, if one stands here. */
  private boolean readIndicators() {
    if (indicators.headerStandsHere()) {
      fields.close();
      indicators.readHeader();
      ends.seeGrid();
      return true;
    }
    Optional<LabelMatch> level = indicators.levelHere();
    level.ifPresent(
        match -> {
          fields.close();
          indicators.readLevel(match);
        });
    return level.isPresent();
  }

  /** Read a label of a field, an objective or a section, if one stands here. */
  private boolean readLabel() {
    Optional<LabelMatch> found = cursor.label().filter(match -> !match.label().isLevel());
    if (found.isEmpty() || isPartOfValue(found.get())) {
      return false;
    }

    LabelMatch match = found.get();
    String section = match.label().meaning();
    indicators.close();
    if (section.equals(SectionPart.FUNDS)) {
      fields.close();
      sections.readFunds(match);
      return true;
    }
    fields.readLabel(match);
    if (sections.headerStandsHere(section)) {
      fields.close();
      sections.readTable(section);
    }
    return true;
  }

  private boolean isPartOfValue(LabelMatch match) {
    // 主要用途 预算数 5851万元。用于…: the sentence is one value
    boolean beginsSentence = fields.awaitsPurpose() && match.label().means("project_budget");
    return beginsSentence || (indicators.isOpen() && !endsGrid(match));
  }

  private boolean endsGrid(LabelMatch match) {
    boolean numbered = !match.rest().isEmpty() || fields.numberBehind(match).isPresent();
    return cursor.beginsLine()
        && (match.label().isObjective() ? numbered : match.label().isSection());
  }

  private void readValue() {
    boolean placeholder = ELLIPSIS.matcher(cursor.fragment().text()).matches();
    if (placeholder) {
      contents.leaveOut(Rule.PLACEHOLDER, cursor.take().text());
      if (indicators.isOpen()) {
        indicators.breakRow();
      }
    } else if (indicators.isOpen()) {
      indicators.readValue();
    } else {
      fields.readValue();
    }
  }
}
