package budgetwarehouse.extraction.pdf.page;

/** Rectangle of a page seen upright: x runs to the right, y downwards, in points. */
public record Box(double left, double top, double right, double bottom) {
  /** Return the smallest box that holds two points. */
  public static Box around(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** Return the width, 0 for a box turned inside out. */
  public double width() {
    return Math.max(0, right - left);
  }

  /** Return the height, 0 for a box turned inside out. */
  public double height() {
    return Math.max(0, bottom - top);
  }

  /** Return the area in square points. */
  public double area() {
    return width() * height();
  }

  /** Return whether a point lies inside or on the edge. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Return what two boxes share; it may be turned inside out, which contains nothing. */
  public Box intersect(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Return the smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Return the box with every side moved outwards. */
  public Box grow(double points) {
    return new Box(left - points, top - points, right + points, bottom + points);
  }
}
