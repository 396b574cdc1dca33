package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.cell.Fragment;
import budgetwarehouse.extraction.form.cell.Fragment.Gap;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits lines into fragments. */
final class FragmentReader {
  private static final Pattern PIECE = Pattern.compile("[^\\s\\h\\u200b\\ufeff]+");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[—–-]+\\h*\\d{1,4}\\h*[—–-]+");

  private FragmentReader() {}

  /** Split one line, numbers of pages left out. */
  static List<Fragment> split(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    if (PAGE_NUMBER.matcher(line.text().strip()).matches()) {
      return List.of();
    }

    var pieces = new ArrayList<Fragment>();
    Matcher piece = PIECE.matcher(line.text());
    int end = 0;
    while (piece.find()) {
      Gap gap = pieces.isEmpty() ? gapAbove(lines, index) : Gap.INLINE;
      boolean last = !PIECE.matcher(line.text()).find(piece.end());
      boolean trailed = last && piece.end() < line.text().length();
      pieces.add(
          new Fragment(
              index,
              line.number(),
              piece.group(),
              Folding.fold(piece.group()),
              gap,
              piece.start() - end,
              trailed,
              false));
      end = piece.end();
    }
    return pieces;
  }

  private static Gap gapAbove(List<TextLine> lines, int index) {
    return index > 0 && !lines.get(index - 1).isBlank() ? Gap.LINE_END : Gap.BLANK_LINE;
  }
}
