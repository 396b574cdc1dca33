package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.extraction.pdf.PageItem.PlacedTable;
import budgetwarehouse.extraction.pdf.PageItem.ProseLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs, over page breaks too.
 *
 * <p>A line goes on in the next if it was broken for want of room: what the next begins with would
 * not have fitted. A sentence never ends just because its line does.
 */
final class ProseJoiner {
  private static final double SAME_SIZE = 0.1;
  private static final double INDENT_IN_EM = 0.5;
  private static final double OFF_CENTRE_IN_EM = 1.5;
  private static final double SHORT_LINE = 0.25;
  private static final double FARTHEST_LINE_IN_EM = 3.5;

  private final TextMargins margins;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PrintedLine> pieces = new ArrayList<>();
  private @Nullable ProseLine last;

  private ProseJoiner(TextMargins margins) {
    this.margins = margins;
  }

  /** Join the items of all pages, given in reading order. */
  static List<Block> join(List<PageItem> items) {
    var joiner = new ProseJoiner(TextMargins.of(items));
    for (PageItem item : items) {
      if (item instanceof ProseLine line) {
        joiner.add(line);
      } else if (item instanceof PlacedTable placed) {
        joiner.closeParagraph();
        joiner.blocks.add(placed.table());
      }
    }
    joiner.closeParagraph();
    return joiner.blocks;
  }

  private void add(ProseLine line) {
    if (last != null && !goesOn(last, line)) {
      closeParagraph();
    }
    pieces.add(new PrintedLine(line.page(), line.line(), line.text(), line.doubtful()));
    last = line;
  }

  private void closeParagraph() {
    if (!pieces.isEmpty()) {
      blocks.add(new Paragraph(pieces));
      pieces.clear();
    }
    last = null;
  }

  private boolean goesOn(ProseLine upper, ProseLine lower) {
    boolean sameSize = Math.abs(upper.em() - lower.em()) <= SAME_SIZE * upper.em();
    boolean near =
        upper.page() != lower.page()
            || lower.top() - upper.top() <= FARTHEST_LINE_IN_EM * lower.em();
    return sameSize
        && !upper.parted()
        && near
        && !ItemMarkers.endsSentence(upper.text())
        && !ItemMarkers.beginsItem(lower.text())
        && isBroken(upper, lower);
  }

  /** Return whether the upper line was broken for want of room, or hangs over the lower one. */
  private boolean isBroken(ProseLine upper, ProseLine lower) {
    double step = lower.left() - upper.left();
    double indent = INDENT_IN_EM * lower.em();
    double room = margins.roomAfter(upper);
    double needed = lower.firstPieceWidth() + lower.em();
    if (step > indent) {
      // A title of two lines is set about its middle, with room on both sides.
      return isCentred(upper, lower) && room < 2 * needed;
    }
    boolean hanging = step < -indent && room < SHORT_LINE * (upper.right() - lower.left());
    return hanging || room < needed;
  }

  private static boolean isCentred(ProseLine upper, ProseLine lower) {
    double shift = (lower.left() + lower.right() - upper.left() - upper.right()) / 2;
    return Math.abs(shift) < OFF_CENTRE_IN_EM * lower.em();
  }
}
