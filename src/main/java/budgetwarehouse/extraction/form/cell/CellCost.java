package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.extraction.form.cell.Fragment.Gap;
import java.util.List;

/**
 * What it costs to take fragments as one cell, or to part them. Ten is a clear objection, one a
 * faint one; the cheapest cut of a row into cells wins.
 */
public final class CellCost {
  private static final int AGAINST_PRINT = 25;
  private static final int OBJECTION = 10;
  private static final int FAINT = 3;

  /** A cut that costs this much more than another is clearly worse: by one faint objection. */
  static final int CLEARLY_MORE = FAINT;

  private final FormWords words;
  private final boolean cellsAreTrailed;

  /**
   * Set up the costs of one form.
   *
   * @param cellsAreTrailed whether the form prints blanks behind the last line of a cell
   */
  public CellCost(FormWords words, boolean cellsAreTrailed) {
    this.words = words;
    this.cellsAreTrailed = cellsAreTrailed;
  }

  /** Cost of taking two neighbours as one cell. */
  int joined(Fragment before, Fragment after) {
    return switch (after.gap()) {
      case INLINE -> joinedInLine(before, after);
      // a line with digits in it is set apart from the rest of its cell without a blank line
      case LINE_END -> (before.hasNarrow() ? 6 : 20) + againstTrailing(before);
      case BLANK_LINE -> againstTrailing(before);
    };
  }

  /**
   * Cost of parting two neighbours.
   *
   * @param nextIsSetApart whether the cell behind them is wrapped or begins a row
   */
  int parted(Fragment before, Fragment after, boolean nextIsSetApart) {
    int cost =
        switch (after.gap()) {
          case INLINE -> 0;
          case LINE_END -> nextIsSetApart ? FAINT : 0;
          // cells of one line each stand side by side
          case BLANK_LINE -> nextIsSetApart ? 2 : OBJECTION;
        };
    cost += after.gap() == Gap.BLANK_LINE && continuesColumn(before, after) ? FAINT : 0;
    boolean unfinished = cellsAreTrailed && after.beginsLine() && !before.trailed();
    return unfinished ? cost + 20 : cost;
  }

  /**
   * Cost of the lines of a cell not filling its column.
   *
   * @param lines widths of the lines
   * @param hasNarrow whether digits or Latin letters stand in the cell
   */
  int shape(List<Integer> lines, boolean hasNarrow, int columnWidth) {
    int slack = hasNarrow ? 2 : 1;
    int full = columnWidth > 0 ? columnWidth : lines.get(0);
    int cost = 0;
    for (int width : lines.subList(0, lines.size() - 1)) {
      int off = Math.abs(width - full);
      cost += off <= slack ? 0 : OBJECTION + 2 * Math.min(off, OBJECTION);
    }
    boolean lastIsTooWide =
        lines.get(lines.size() - 1) > full + slack && (columnWidth > 0 || lines.size() > 1);
    return lastIsTooWide ? cost + AGAINST_PRINT : cost;
  }

  /** Cost of a text standing in a column of a kind. */
  int content(String folded, FormColumn.Kind kind) {
    if (words.isUnit(folded)) {
      return 30;
    }
    return switch (kind) {
      case NAME -> name(folded);
      case TEXT -> words.isQuantity(folded) ? 30 : words.isBasis(folded) ? 2 : 0;
      case BEFORE_LAST, LAST, VALUE -> level(folded);
      case AMOUNT -> words.isAmount(folded) ? 0 : 60;
      case BASIS -> basis(folded);
      case REMARK -> words.isAmount(folded) ? OBJECTION : 0;
    };
  }

  /** Neighbours of one width, each alone on its line, look like lines of one wrapped cell. */
  private static boolean continuesColumn(Fragment before, Fragment after) {
    return before.beginsLine() && before.width() == after.width();
  }

  private int joinedInLine(Fragment before, Fragment after) {
    if (after.blanks() > 1) {
      return AGAINST_PRINT;
    }
    boolean narrowBefore = Character.isLetterOrDigit(lastOf(before)) && lastOf(before) < 0x2000;
    boolean narrowAfter = firstOf(after) < 0x2000;
    if (narrowBefore && narrowAfter) {
      return AGAINST_PRINT;
    }
    // extraction sets a blank between a digit and a full-width character of one cell
    return narrowBefore || narrowAfter ? 5 : AGAINST_PRINT;
  }

  private int againstTrailing(Fragment before) {
    return cellsAreTrailed && before.trailed() ? AGAINST_PRINT : 0;
  }

  private int name(String folded) {
    if (words.isQuantity(folded)) {
      return 40;
    }
    if (words.isLevelWord(folded) || words.isBasis(folded)) {
      return OBJECTION;
    }
    return words.endsAsName(folded) ? 0 : 1;
  }

  private int level(String folded) {
    if (words.isQuantity(folded) || words.isLevelWord(folded)) {
      return 0;
    }
    if (words.beginsWithComparator(folded) && folded.length() < 12) {
      return 12;
    }
    return (folded.length() <= 8 ? 20 : 50) + (words.isBasis(folded) ? OBJECTION : 0);
  }

  private int basis(String folded) {
    if (words.isQuantity(folded) || words.endsWithQuantity(folded)) {
      return 40;
    }
    return words.isBasis(folded) ? 0 : words.isLevelWord(folded) ? 20 : 12;
  }

  private static char lastOf(Fragment fragment) {
    return fragment.text().charAt(fragment.text().length() - 1);
  }

  private static char firstOf(Fragment fragment) {
    return fragment.text().charAt(0);
  }
}
