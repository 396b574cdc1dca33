package budgetwarehouse.extraction.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Path under construction: its straight pieces, and the extent of each part of it. */
final class Outline {
  private final List<Part> parts = new ArrayList<>();
  private Point2D.Double current = new Point2D.Double();

  /** Begin a new part. */
  void moveTo(Point2D.Double point) {
    current = point;
    parts.add(new Part(point));
  }

  /** Go straight to a point. */
  void lineTo(Point2D.Double point) {
    part().add(current, point);
    current = point;
  }

  /** Go to a point in a curve, which is never a rule. */
  void curveTo(Point2D.Double point) {
    part().curved = true;
    current = point;
  }

  /** Go back to where the part began. */
  void close() {
    if (!parts.isEmpty()) {
      lineTo(part().start);
    }
  }

  /** Return the parts so far. */
  List<Part> parts() {
    return parts;
  }

  /** Forget the path. */
  void clear() {
    parts.clear();
  }

  private Part part() {
    if (parts.isEmpty()) {
      moveTo(current);
    }
    return parts.get(parts.size() - 1);
  }

  /** One part of a path, drawn without lifting the pen. */
  static final class Part {
    private final Point2D.Double start;
    private final List<Segment> segments = new ArrayList<>(4);
    private Box extent;
    private boolean curved;

    private Part(Point2D.Double start) {
      this.start = start;
      this.extent = new Box(start.x, start.y, start.x, start.y);
    }

    private void add(Point2D.Double from, Point2D.Double to) {
      segments.add(new Segment(from.x, from.y, to.x, to.y));
      extent = extent.union(Box.around(from.x, from.y, to.x, to.y));
    }

    /** Return whether it has straight pieces only. */
    boolean isStraight() {
      return !curved && !segments.isEmpty();
    }

    /** Return its pieces. */
    List<Segment> segments() {
      return segments;
    }

    /** Return the box it fills. */
    Box extent() {
      return extent;
    }
  }

  /** Straight piece of a path. */
  record Segment(double fromX, double fromY, double toX, double toY) {
    /** Return the box between its ends. */
    Box box() {
      return Box.around(fromX, fromY, toX, toY);
    }
  }
}
