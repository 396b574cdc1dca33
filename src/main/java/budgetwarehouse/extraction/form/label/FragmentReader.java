package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.cell.Fragment.Gap;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits lines into fragments. */
final class FragmentReader {
  private static final Pattern PAGE_NUMBER = Pattern.compile("[—–-]+\\h*\\d{1,4}\\h*[—–-]+");

  private FragmentReader() {}

  /** Split one line, numbers of pages left out. */
  static List<Fragment> split(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    if (PAGE_NUMBER.matcher(line.text().strip()).matches()) {
      return List.of();
    }

    var pieces = new ArrayList<Fragment>();
    String text = line.text();
    int end = 0;
    int start = skip(text, 0, true);
    while (start < text.length()) {
      Gap gap = pieces.isEmpty() ? gapAbove(lines, index) : Gap.INLINE;
      int blanks = start - end;
      end = skip(text, start, false);
      String piece = text.substring(start, end);
      start = skip(text, end, true);
      boolean trailed = end < start && start == text.length();
      pieces.add(
          new Fragment(
              index, line.number(), piece, Folding.fold(piece), gap, blanks, trailed, false));
    }
    return pieces;
  }

  /** Return the place behind the blanks, or behind the other characters, that stand here. */
  private static int skip(String text, int from, boolean blanks) {
    int end = from;
    while (end < text.length() && Folding.isBlank(text.charAt(end)) == blanks) {
      end++;
    }
    return end;
  }

  private static Gap gapAbove(List<TextLine> lines, int index) {
    return index > 0 && !lines.get(index - 1).isBlank() ? Gap.LINE_END : Gap.BLANK_LINE;
  }
}
