package budgetwarehouse.extraction.region;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Reads one way of setting a table in text; asked at every line that no other reader has claimed.
 */
public interface RegionReader {
  /**
   * Claim the lines from a position on, or leave them.
   *
   * @param lines the whole document
   * @param from index of the first line not yet claimed; it is not blank
   */
  Optional<Region> claim(List<TextLine> lines, int from);

  /**
   * Lines that a reader has claimed and what it found in them.
   *
   * @param end index behind the last claimed line
   * @param leftOut texts that stand in no block, for a reason
   */
  record Region(int end, List<Block> blocks, List<Finding> findings, List<String> leftOut) {
    /** Keep the lists. */
    public Region {
      blocks = List.copyOf(blocks);
      findings = List.copyOf(findings);
      leftOut = List.copyOf(leftOut);
    }

    /** Make a region of which everything stands in a block. */
    public Region(int end, List<Block> blocks, List<Finding> findings) {
      this(end, blocks, findings, List.of());
    }
  }
}
