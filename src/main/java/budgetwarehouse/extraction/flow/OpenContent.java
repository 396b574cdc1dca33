package budgetwarehouse.extraction.flow;

import java.util.ArrayList;
import java.util.List;

/** The document, a cell or a text box while it is filled. */
final class OpenContent {
  private final List<FlowItem> items = new ArrayList<>();
  private final List<FlowItem> boxes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String label = "";
  private int line;
  private boolean contents;
  private boolean broken;
  private boolean parted;

  /** Add text to the paragraph that is open. */
  void text(int sourceLine, String more) {
    if (line == 0 && !more.isBlank()) {
      line = sourceLine;
    }
    if (broken && !more.isBlank()) {
      broken = false;
      TextJoint.append(text, more.stripLeading());
    } else if (!broken) {
      TextJoint.appendRaised(text, more, parted);
    }
    parted = false;
  }

  /** Keep the next text apart from the last where both are numbers. */
  void part() {
    parted = true;
  }

  void label(String set) {
    label = set;
  }

  void markContents() {
    contents = true;
  }

  /** End a line; the paragraph ends with it unless what stands there is unfinished. */
  void lineBreak() {
    String before = text.toString().stripTrailing();
    if (TextJoint.isUnfinished(before)) {
      text.setLength(before.length());
      broken = true;
    } else {
      endLine();
    }
  }

  /** End the paragraph; the boxes fixed to it follow it. */
  void endParagraph() {
    endLine();
    contents = false;
    items.addAll(boxes);
    boxes.clear();
  }

  private void endLine() {
    String whole = text.toString().strip();
    if (!whole.isEmpty() || !label.isEmpty()) {
      items.add(new FlowParagraph(line, label, whole, contents));
    }
    text.setLength(0);
    label = "";
    line = 0;
    broken = false;
    parted = false;
  }

  /** Add what was read elsewhere. */
  void addAll(List<FlowItem> more) {
    endLine();
    items.addAll(more);
  }

  void addTable(FlowTable table) {
    addAll(List.of(table));
  }

  void addBox(List<FlowItem> box) {
    boxes.addAll(box);
  }

  /** End everything and return what stands in it. */
  List<FlowItem> close() {
    endParagraph();
    return items;
  }
}
