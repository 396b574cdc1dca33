package budgetwarehouse.extraction.workbook.sheet;

import budgetwarehouse.vocabulary.Folding;
import java.util.regex.Pattern;

/** Tells by its cells what a row is: caption, header or note. */
final class RowSigns {
  private static final double WIDE = 0.6;
  private static final Pattern NUMBER = Pattern.compile("[-(]?[\\d.,]*\\d[\\d.,)%-]*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern TITLE = Pattern.compile(".{2,60}表(?:\\([^)]*\\))?");

  private final CaptionSigns captions;

  RowSigns(CaptionSigns captions) {
    this.captions = captions;
  }

  /**
   * Return whether a row stands above a table.
   *
   * @param next the row below it
   */
  boolean isCaption(SheetRow row, SheetRow next) {
    if (row.isSingle()) {
      return !isGroupOfColumns(row.first(), next);
    }
    return isUntitled(row) || (statesUnit(row) && next.cells().size() > row.cells().size());
  }

  // the first row of a header may name a group of columns only
  private boolean isGroupOfColumns(SheetCell cell, SheetRow next) {
    return cell.isWide()
        && !next.apart()
        && !next.isSingle()
        && cell.column() > next.first().column()
        && !covers(cell, next)
        && !captions.isCaption(cell.text());
  }

  /** Return whether a row says something about the table above or below it, over its width. */
  boolean isNote(SheetRow row, SheetRow table) {
    if (!row.isSingle()) {
      return row.texts().stream().allMatch(captions::isCaption);
    }
    return row.apart() || covers(row.first(), table) || captions.isNote(row.first().text());
  }

  /** Return whether a row can be among those below a table. */
  boolean canStandBelow(SheetRow row) {
    return row.isSingle() || row.texts().stream().allMatch(captions::isCaption);
  }

  /** Return whether a row can begin a header: words alone, for more than one column. */
  boolean isHeader(SheetRow row) {
    return !row.isSingle() && row.texts().stream().noneMatch(RowSigns::isNumber);
  }

  /** Return whether a row holds a number. */
  static boolean hasNumber(SheetRow row) {
    return row.texts().stream().anyMatch(RowSigns::isNumber);
  }

  /** Return whether one of its cells states a unit of money. */
  boolean statesUnit(SheetRow row) {
    return row.texts().stream().anyMatch(captions::statesUnit);
  }

  /** Return whether a row is the title of a table by its words. */
  boolean isTitle(SheetRow row) {
    return row.isSingle() && TITLE.matcher(Folding.fold(row.first().text())).matches();
  }

  /** Return whether a row states a unit of money, whatever else it says. */
  boolean mentionsUnit(SheetRow row) {
    return row.texts().stream().anyMatch(captions::mentionsUnit);
  }

  /** Return whether a row leaves open what the table below it is. */
  boolean isUntitled(SheetRow row) {
    return row.texts().stream().allMatch(captions::isCaption) || namesBodyBesideUnit(row);
  }

  /** Return whether a row names the body whose table follows, and the unit of its money. */
  boolean namesBodyBesideUnit(SheetRow row) {
    return statesUnit(row)
        && row.texts().stream().anyMatch(captions::namesBody)
        && row.texts().stream()
            .allMatch(text -> captions.isCaption(text) || captions.namesBody(text));
  }

  private static boolean covers(SheetCell cell, SheetRow row) {
    int from = row.first().column();
    int to = row.lastColumn();
    int common = Math.min(to, cell.lastColumn()) - Math.max(from, cell.column()) + 1;
    return cell.isWide() && common >= WIDE * (to - from + 1);
  }

  private static boolean isNumber(String text) {
    String folded = Folding.fold(text);
    return NUMBER.matcher(folded).matches() && !YEAR.matcher(folded).matches();
  }
}
