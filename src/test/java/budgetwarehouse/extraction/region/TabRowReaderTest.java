package budgetwarehouse.extraction.region;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedCell;
import org.junit.jupiter.api.Test;

class TabRowReaderTest {
  @Test
  void keepsEmptyCellsAtBothEnds() {
    var table = Printed.tables(Printed.document("序号\t收入\t\n\t项 目\t预算数\n1\t\t")).get(0);

    assertThat(Printed.rows(table)).containsExactly("序号|收入|", "|项 目|预算数", "1||");
    assertThat(table.rows().get(1).cells().get(2)).isEqualTo(PrintedCell.of(2, "预算数"));
  }

  @Test
  void endsTheTableAtABlankLine() {
    assertThat(Printed.tables(Printed.document("甲\t1\n\n乙\t2\n丙\t3"))).hasSize(2);
  }

  @Test
  void readsALineIndentedByATabAsProse() {
    var document = Printed.document("\t为落实要求，制定本办法。\t\n\n\t第二段。");

    assertThat(Printed.paragraphs(document)).containsExactly("为落实要求，制定本办法。", "第二段。");
  }
}
