package budgetwarehouse.extraction.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which painted shapes are ruling lines.
 *
 * <p>Lines are drawn as strokes, as thin filled rectangles or as thin pictures. Wider fills are
 * shading: neither they nor their edges part cells.
 */
final class RuleCollector {
  private static final double THICKEST = 3.2;
  private static final double SHORTEST_STROKE = 1.5;
  private static final double LEAN = 1;

  private final List<Rule> rules = new ArrayList<>();

  /** Take the strokes of a path, trimmed to what the clip leaves open. */
  void stroke(Outline outline, Box clip) {
    for (Outline.Part part : outline.parts()) {
      if (part.isStraight() && isThinShape(part)) {
        add(part.extent(), clip);
      } else if (part.isStraight()) {
        part.segments().forEach(segment -> strokeSegment(segment.box(), clip));
      }
    }
  }

  /** Take the fills of a path. */
  void fill(Outline outline, Box clip) {
    for (Outline.Part part : outline.parts()) {
      if (part.isStraight()) {
        fillBox(part.extent(), clip);
      }
    }
  }

  /** Take a filled rectangle or a picture. */
  void fillBox(Box box, Box clip) {
    if (Math.min(box.width(), box.height()) <= THICKEST) {
      add(box, clip);
    }
  }

  /** Return the rules so far. */
  List<Rule> rules() {
    return rules;
  }

  /** Return whether a stroked outline is so thin that it is one rule, not two. */
  private static boolean isThinShape(Outline.Part part) {
    Box extent = part.extent();
    return part.segments().size() > 2
        && Math.min(extent.width(), extent.height()) <= THICKEST
        && Math.max(extent.width(), extent.height()) > SHORTEST_STROKE;
  }

  private void strokeSegment(Box segment, Box clip) {
    boolean straight = Math.min(segment.width(), segment.height()) <= LEAN;
    if (straight && Math.max(segment.width(), segment.height()) > SHORTEST_STROKE) {
      add(segment, clip);
    }
  }

  private void add(Box box, Box clip) {
    Box seen = box.intersect(clip);
    if (seen.left() <= seen.right() && seen.top() <= seen.bottom()) {
      // The direction is that of the whole: a trimmed stub must not turn.
      Rule whole = Rule.along(box);
      rules.add(
          whole.isHorizontal()
              ? new Rule(Direction.HORIZONTAL, whole.position(), seen.left(), seen.right())
              : new Rule(Direction.VERTICAL, whole.position(), seen.top(), seen.bottom()));
    }
  }
}
