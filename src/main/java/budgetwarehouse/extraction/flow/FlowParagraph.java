package budgetwarehouse.extraction.flow;

import java.util.List;

/**
 * Paragraph, or what stands before or after a line break in one.
 *
 * @param line line of the source from 1, or 0 where the source has no lines
 * @param label number or bullet that the format sets before it; it stands in no text of the source
 * @param text without the label
 * @param contents whether the source marks it as an entry of the table of contents
 */
record FlowParagraph(int line, String label, String text, boolean contents) implements FlowItem {
  /** Return the text as printed. */
  String printed() {
    return label.isEmpty() ? text : TextJoint.join(List.of(label, text));
  }
}
