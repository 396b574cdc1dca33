package budgetwarehouse.extraction.flow;

import budgetwarehouse.extraction.region.ContentsReader;
import budgetwarehouse.extraction.region.RegionReader.Region;
import budgetwarehouse.extraction.region.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the table of contents: the entries that the source marks, and those that look like one as
 * in a text.
 */
final class FlowContents {
  // a reader of a hostile file would look through the rest of it at every one
  private static final int MOST_HEADINGS = 20;
  private static final int LONGEST_ENTRY = 200;

  private final ContentsReader reader = new ContentsReader();
  private final List<TextLine> lines = new ArrayList<>();
  // the item that a line belongs to
  private final List<Integer> items = new ArrayList<>();

  /** Return which items are contents. */
  BitSet of(List<FlowItem> flow) {
    var contents = new BitSet();
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i) instanceof FlowParagraph paragraph) {
        contents.set(i, paragraph.contents());
        addLine(i, paragraph.printed());
      } else if (flow.get(i) instanceof Grid grid) {
        addRows(i, grid);
      }
    }
    markRegions(flow, contents);
    return contents;
  }

  private void addRows(int item, Grid grid) {
    for (List<PlacedCell> row : grid.byRow()) {
      var text = new StringBuilder();
      for (PlacedCell cell : row) {
        if (text.length() < LONGEST_ENTRY) {
          text.append(cell.printed()).append('\t');
        }
      }
      addLine(item, text.toString());
    }
  }

  private void addLine(int item, String text) {
    String start = text.length() <= LONGEST_ENTRY ? text : text.substring(0, LONGEST_ENTRY);
    lines.add(new TextLine(lines.size() + 1, start));
    items.add(item);
  }

  private void markRegions(List<FlowItem> flow, BitSet contents) {
    int found = 0;
    for (int i = 0; i < lines.size() && found < MOST_HEADINGS; i++) {
      if (!isParagraph(flow, i) || lines.get(i).isBlank()) {
        continue;
      }
      Optional<Region> region = reader.claim(lines, i);
      if (region.isPresent()) {
        found++;
        i = mark(flow, i, region.get().end(), contents) - 1;
      }
    }
  }

  /** Mark the paragraphs up to a line; no table is contents. */
  private int mark(List<FlowItem> flow, int from, int end, BitSet contents) {
    int line = from;
    while (line < end && isParagraph(flow, line)) {
      contents.set(items.get(line));
      line++;
    }
    return line;
  }

  private boolean isParagraph(List<FlowItem> flow, int line) {
    return flow.get(items.get(line)) instanceof FlowParagraph;
  }
}
