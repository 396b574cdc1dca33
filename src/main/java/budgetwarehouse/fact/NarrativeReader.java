package budgetwarehouse.fact;

import budgetwarehouse.extraction.Paragraph;
import java.util.List;

/** Reads the paragraphs of a document and the figures stated in them. */
final class NarrativeReader {
  /** Build a reader with the vocabulary of the class path. */
  static NarrativeReader standard() {
    return new NarrativeReader();
  }

  /** Read all paragraphs of a document at once, headings among them, in reading order. */
  void read(List<Paragraph> prose, FactCollector into) {}
}
