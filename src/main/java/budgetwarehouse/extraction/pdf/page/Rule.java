package budgetwarehouse.extraction.pdf.page;

/**
 * Ruling line, however it was drawn.
 *
 * @param position y of a horizontal rule, x of a vertical one
 * @param start smaller x of a horizontal rule, smaller y of a vertical one
 * @param end larger x or y
 */
public record Rule(Direction direction, double position, double start, double end) {
  /** Make the rule that runs along the middle of a thin box. */
  public static Rule along(Box box) {
    if (box.width() >= box.height()) {
      double middle = (box.top() + box.bottom()) / 2;
      return new Rule(Direction.HORIZONTAL, middle, box.left(), box.right());
    }
    double middle = (box.left() + box.right()) / 2;
    return new Rule(Direction.VERTICAL, middle, box.top(), box.bottom());
  }

  /** Return whether it parts rows. */
  public boolean isHorizontal() {
    return direction == Direction.HORIZONTAL;
  }

  /** Return how long it is. */
  public double length() {
    return end - start;
  }

  /** Return the box it covers, without thickness. */
  public Box box() {
    return isHorizontal()
        ? new Box(start, position, end, position)
        : new Box(position, start, position, end);
  }
}
