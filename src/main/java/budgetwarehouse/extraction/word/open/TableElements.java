package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.flow.FlowBuilder;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tables, rows and cells, with what they state of spans and merges. */
final class TableElements {
  private final RunElements runs;
  private FlowBuilder builder;
  private int rows;
  // number of the row, counted by depth, that a reviser has deleted; 0 for none
  private int deletedRow;

  TableElements(FlowBuilder builder, RunElements runs) {
    this.builder = builder;
    this.runs = runs;
  }

  /** Write to another flow from here on. */
  void writeTo(FlowBuilder other) {
    builder = other;
  }

  /** Take the start of an element; one that concerns no table does nothing. */
  void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> builder.startTable();
      case "tblGrid" -> readColumns(PropertyElement.read(xml));
      case "tr" -> {
        rows++;
        builder.startRow(0);
      }
      case "trPr" -> readRow(PropertyElement.read(xml));
      case "tc" -> builder.startCell();
      case "tcPr" -> readCell(PropertyElement.read(xml));
      default -> {}
    }
  }

  /** Take the end of an element. */
  void end(String name) {
    switch (name) {
      case "tbl", "tc" -> builder.end();
      case "tr" -> {
        builder.end();
        if (rows == deletedRow) {
          deletedRow = 0;
          runs.leaveOut(false);
        }
        rows--;
      }
      default -> {}
    }
  }

  private void readColumns(PropertyElement grid) {
    List<Integer> widths =
        grid.children().stream()
            .map(column -> PropertyElement.wholeNumber(column.attribute("w")))
            .map(width -> width.orElse(0))
            .toList();
    if (widths.stream().allMatch(width -> width >= 0 && width < 100_000)
        && widths.stream().anyMatch(width -> width > 0)) {
      builder.columnWidths(widths);
    }
  }

  private void readRow(PropertyElement row) {
    if (row.toggle("hidden").orElse(false)) {
      builder.hideRow();
    }
    if (row.has("del") && deletedRow == 0) {
      deletedRow = rows;
      builder.dropRow();
      runs.leaveOut(true);
    }
    row.number("gridBefore").ifPresent(builder::gap);
  }

  private void readCell(PropertyElement cell) {
    OptionalInt span = cell.number("gridSpan");
    builder.span(span.orElse(1), 1);
    if (continues(cell, "vMerge")) {
      builder.continueAbove();
    }
    if (continues(cell, "hMerge")) {
      builder.continueLeft();
    }
  }

  private static boolean continues(PropertyElement cell, String merge) {
    return cell.has(merge) && !cell.value(merge).equals("restart");
  }
}
