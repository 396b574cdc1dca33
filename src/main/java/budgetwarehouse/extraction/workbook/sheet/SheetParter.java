package budgetwarehouse.extraction.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the rows of a sheet into captions, tables and notes.
 *
 * <p>Captions are the rows above a header that hold one text, or texts that each say something of
 * the table: 部门：…, 单位：万元. Another table begins where an empty row is followed by captions and a
 * header, or by a header over numbers; without an empty row, where a title or a unit is printed
 * again. Anything else that an empty row parts is still the same table.
 */
final class SheetParter {
  private final RowSigns signs;
  private final List<SheetRow> rows;
  private final List<SheetPart> parts = new ArrayList<>();

  private SheetParter(RowSigns signs, List<SheetRow> rows) {
    this.signs = signs;
    this.rows = rows;
  }

  /** Part the rows of a sheet. */
  static List<SheetPart> parts(RowSigns signs, List<SheetRow> rows) {
    var parter = new SheetParter(signs, rows);
    int next = 0;
    while (next < rows.size()) {
      int header = parter.endOfCaptions(next);
      parter.add(false, next, header);
      next = header < rows.size() ? parter.addTable(header) : header;
    }
    return parter.parts;
  }

  private void add(boolean table, int from, int to) {
    if (from < to) {
      parts.add(new SheetPart(table, rows.subList(from, to)));
    }
  }

  /** Return the first row from here on that is no caption. */
  private int endOfCaptions(int from) {
    int row = from;
    while (row < rows.size() && signs.isCaption(rows.get(row), below(row))) {
      row++;
    }
    return row;
  }

  private SheetRow below(int row) {
    return rows.get(Math.min(row + 1, rows.size() - 1));
  }

  /** Add the table that begins here and the notes below it; return the row behind both. */
  private int addTable(int header) {
    int end = header + 1;
    boolean numbers = RowSigns.hasNumber(rows.get(header));
    while (end < rows.size() && !beginsPart(end, numbers)) {
      numbers |= RowSigns.hasNumber(rows.get(end));
      end++;
    }
    int notes = startOfNotes(header, end);
    add(true, header, notes);
    add(false, notes, end);
    return end;
  }

  private boolean beginsPart(int row, boolean afterNumbers) {
    int header = endOfCaptions(row);
    boolean captions = header > row;
    boolean last = header == rows.size();
    if (rows.get(row).apart()) {
      return captions
          ? last || signs.isHeader(rows.get(header))
          : afterNumbers && signs.isHeader(rows.get(row)) && RowSigns.hasNumber(below(row));
    }
    return captions && !last && signs.isHeader(rows.get(header)) && namesTable(row, header);
  }

  private boolean namesTable(int from, int header) {
    return rows.subList(from, header).stream().anyMatch(signs::statesUnit)
        || signs.isTitle(rows.get(from), rows.get(header));
  }

  /** Return the row at which the notes below a table begin. */
  private int startOfNotes(int header, int end) {
    int first = end;
    while (first > header + 1 && signs.canStandBelow(rows.get(first - 1))) {
      first--;
    }
    SheetRow table = rows.get(header);
    while (first < end && !signs.isNote(rows.get(first), table)) {
      first++;
    }
    return first;
  }
}
