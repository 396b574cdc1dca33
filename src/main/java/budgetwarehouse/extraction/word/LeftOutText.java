package budgetwarehouse.extraction.word;

import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowDocument;

/** Text that is not printed: kept together until what follows it is, so that its numbers count. */
public final class LeftOutText {
  private final FlowDocument document;
  private final StringBuilder text = new StringBuilder();

  /** Leave text of a document out. */
  public LeftOutText(FlowDocument document) {
    this.document = document;
  }

  /**
   * Add to it.
   *
   * @param hidden whether the format hides it, as opposed to what is printed once and no content
   */
  public void add(String more, boolean hidden) {
    text.append(more);
    document.count(ReadingCount.INVISIBLE, hidden ? more.length() : 0);
  }

  /** Count what was left out so far: no number goes on beyond it. */
  public void part() {
    if (!text.isEmpty()) {
      document.numbers().leftOut().add(text.toString());
      text.setLength(0);
    }
  }
}
