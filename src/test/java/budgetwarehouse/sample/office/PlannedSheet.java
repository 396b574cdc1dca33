package budgetwarehouse.sample.office;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheet of a workbook: what is said stands on the first, each table on one of its own.
 *
 * @param name name of its tab
 * @param blocks what stands on it
 */
record PlannedSheet(String name, List<SampleBlock> blocks) {
  private static final int LONGEST_NAME = 31;

  static List<PlannedSheet> of(Disclosure disclosure) {
    List<PlannedSheet> sheets = new ArrayList<>();
    List<SampleBlock> said = new ArrayList<>();
    List<SampleBlock> page = new ArrayList<>();
    for (SampleBlock block : disclosure.blocks()) {
      if (block.is(Kind.PAGE)) {
        add(sheets, said, page);
        page = new ArrayList<>();
      } else {
        page.add(block);
      }
    }
    add(sheets, said, page);
    if (!said.isEmpty()) {
      sheets.add(0, new PlannedSheet("说明", said));
    }
    return sheets;
  }

  private static void add(
      List<PlannedSheet> sheets, List<SampleBlock> said, List<SampleBlock> page) {
    if (page.stream().noneMatch(block -> block.is(Kind.TABLE))) {
      said.addAll(page);
      return;
    }
    String title =
        page.stream()
            .filter(block -> block.is(Kind.TITLE))
            .map(SampleBlock::text)
            .findFirst()
            .orElse("表");
    String numbered = (sheets.size() + 1) + title;
    sheets.add(
        new PlannedSheet(numbered.substring(0, Math.min(numbered.length(), LONGEST_NAME)), page));
  }
}
