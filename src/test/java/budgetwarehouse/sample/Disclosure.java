package budgetwarehouse.sample;

import java.util.List;

/**
 * Disclosure told without a format.
 *
 * @param identity who disclosed what
 * @param blocks what is printed, in reading order
 */
public record Disclosure(SampleIdentity identity, List<SampleBlock> blocks) {
  /** Keep the blocks. */
  public Disclosure {
    blocks = List.copyOf(blocks);
  }

  /** Return the tables. */
  public List<SampleTable> tables() {
    return blocks.stream().flatMap(block -> block.table().stream()).toList();
  }
}
