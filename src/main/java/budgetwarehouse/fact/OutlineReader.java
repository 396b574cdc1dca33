package budgetwarehouse.fact;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into sections. */
final class OutlineReader {
  /** Build a reader with the vocabulary of the class path. */
  static OutlineReader standard() {
    return new OutlineReader();
  }

  /** Group the blocks. */
  Outline read(List<Block> blocks) {
    var prose = new ArrayList<Paragraph>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        prose.add(paragraph);
      }
    }
    return new Outline(List.of(), prose);
  }
}
