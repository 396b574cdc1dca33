package budgetwarehouse.extraction.form.cell;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.form.cell.Fragment.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Fragments taken as one cell.
 *
 * @param fragments at least one
 */
public record CellRun(List<Fragment> fragments) {
  /** Keep the fragments. */
  public CellRun {
    fragments = List.copyOf(fragments);
  }

  /** Return the text with line breaks closed and blanks inside a line kept as one. */
  public String text() {
    var text = new StringBuilder();
    for (Fragment fragment : fragments) {
      if (fragment.gap() == Gap.INLINE && fragment.blanks() > 0 && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(fragment.text());
    }
    return text.toString();
  }

  /** Return the line on which it begins. */
  public int line() {
    return fragments.get(0).line();
  }

  /** Return the text folded for matching. */
  String folded() {
    var text = new StringBuilder();
    fragments.forEach(fragment -> text.append(fragment.folded()));
    return text.toString();
  }

  /** Return the cell that stands in the table. */
  public PrintedCell printed(boolean doubtful) {
    boolean placed = doubtful || fragments.stream().anyMatch(Fragment::doubtful);
    return new PrintedCell(fragments.get(0).line(), text(), placed);
  }

  /** Return the widths of the lines it was broken into, in half-width characters. */
  List<Integer> lineWidths() {
    var widths = new ArrayList<Integer>();
    for (Fragment fragment : fragments) {
      boolean onNewLine = widths.isEmpty() || fragment.beginsLine();
      if (onNewLine) {
        // a first line that is indented is narrower by one full-width character
        widths.add(fragment.width() + (fragment.beginsLine() && fragment.blanks() > 0 ? 2 : 0));
      } else {
        int last = widths.size() - 1;
        widths.set(last, widths.get(last) + 1 + fragment.width());
      }
    }
    return widths;
  }

  /** Return whether digits or Latin letters stand in it. */
  boolean hasNarrow() {
    return fragments.stream().anyMatch(Fragment::hasNarrow);
  }
}
