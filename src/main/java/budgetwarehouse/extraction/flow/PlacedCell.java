package budgetwarehouse.extraction.flow;

import java.util.List;

/**
 * Cell in its place in the grid.
 *
 * @param row from 0
 * @param column from 0
 * @param items what stands in it, its own layout tables opened up
 */
record PlacedCell(int row, int column, int rowSpan, int columnSpan, List<FlowItem> items) {
  /** Keep the contents. */
  PlacedCell {
    items = List.copyOf(items);
  }

  /** Return whether a table stands in it. */
  boolean holdsTable() {
    return items.stream().anyMatch(Grid.class::isInstance);
  }

  /** Return the paragraphs in it. */
  List<FlowParagraph> paragraphs() {
    return items.stream()
        .filter(FlowParagraph.class::isInstance)
        .map(FlowParagraph.class::cast)
        .toList();
  }

  /** Return its text as printed. */
  String printed() {
    return TextJoint.join(paragraphs().stream().map(FlowParagraph::printed).toList());
  }

  /** Return its text without the numbers that the format sets before paragraphs. */
  String text() {
    return TextJoint.join(paragraphs().stream().map(FlowParagraph::text).toList());
  }

  /** Return the same cell one row lower at its lower edge. */
  PlacedCell longer() {
    return new PlacedCell(row, column, rowSpan + 1, columnSpan, items);
  }

  /** Return the same cell with its edges elsewhere. */
  PlacedCell across(int newColumn, int newSpan) {
    return new PlacedCell(row, newColumn, rowSpan, newSpan, items);
  }

  /** Return the same cell as a cell of the rows from one to another only. */
  PlacedCell within(int fromRow, int endRow) {
    return new PlacedCell(
        row - fromRow, column, Math.min(rowSpan, endRow - row), columnSpan, items);
  }
}
