package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.form.LeftOut.Rule;
import budgetwarehouse.extraction.form.cell.FormWords;
import budgetwarehouse.extraction.form.cell.RowCutter;
import budgetwarehouse.extraction.form.label.FormHeader;
import budgetwarehouse.extraction.form.label.LabelMatch;
import java.util.Optional;

/** Reads the tables of money that stand below the label of a section. */
final class SectionPart {
  static final String FUNDS = "section_funds";

  private final FormCursor cursor;
  private final FormContents contents;
  private final FormEnds ends;
  private final RowCutter cutter;
  private final FormWords words;

  SectionPart(
      FormCursor cursor, FormContents contents, FormEnds ends, RowCutter cutter, FormWords words) {
    this.cursor = cursor;
    this.contents = contents;
    this.ends = ends;
    this.cutter = cutter;
    this.words = words;
  }

  /** Return whether the header of a section's table stands here. */
  boolean headerStandsHere(String section) {
    return cursor.header(section).isComplete();
  }

  /** Read the table of a section from its header on. */
  void readTable(String section) {
    FormHeader header = cursor.header(section);
    var rows = new GridBuilder(header, cutter, words, contents);
    cursor.moveBehindLabel(header.end());
    while (cursor.hasNext() && !ends.sectionEnds()) {
      rows.add(cursor.take(), false);
    }
    Optional<PrintedTable> table = rows.table();
    table.ifPresent(contents::add);
    if (table.isEmpty()) {
      contents.leaveOut(Rule.HEADER_WITHOUT_ROW, header.words());
    }
  }

  /** Read a department's money, from the label of the section on. */
  void readFunds(LabelMatch section) {
    var funds = new FundsTableBuilder(cursor.cell(section), contents);
    cursor.moveBehind(section);
    while (cursor.hasNext()) {
      Optional<LabelMatch> word = cursor.column(FUNDS).filter(match -> match.rest().isEmpty());
      if (word.isPresent()) {
        funds.label(cursor.cell(word.get()), word.get().label().meaning());
        cursor.moveBehind(word.get());
      } else if (ends.sectionEnds()) {
        break;
      } else {
        funds.add(cursor.take());
      }
    }
    funds.table().ifPresent(contents::add);
  }
}
