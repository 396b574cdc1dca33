package budgetwarehouse.extraction.region;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.finding.FindingKind;
import org.junit.jupiter.api.Test;

class TabCellReaderTest {
  private static final String GRID = "\t一级\n\t二级\n\t三级\n\t值\n\n\t产出\n\t数量\n\t户数\n\t≥1个\n\n";

  @Test
  void readsOneCellALine() {
    var document = Printed.document("\t编码\n\t13\n\n\t\n\t 用途\n");

    assertThat(Printed.rows(Printed.tables(document).get(0))).containsExactly("编码|13", "|用途");
  }

  @Test
  void goesOnWithTheCellAboveWhereTheTabIsMissing() {
    var document = Printed.document("\t绩效目标\n\t1.保障工作\n2.及时拨付\n经费\n");

    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly("绩效目标|1.保障工作 2.及时拨付经费");
  }

  @Test
  void closesARowThatAStrayBlankLineCuts() {
    var document = Printed.document(GRID + "\t\n\t质量\n\n\t合格率\n\t≥90%\n\n\t\n\t时效\n\t完成\n\t年底\n");

    PrintedTable table = Printed.tables(document).get(0);
    assertThat(Printed.rows(table)).endsWith("|质量|合格率|≥90%", "|时效|完成|年底");
    assertThat(table.rows().get(2).cells()).extracting(PrintedCell::doubtful).endsWith(true, true);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void leavesAShortRowThatNothingCompletes() {
    var document = Printed.document(GRID + "\t\n\t质量\n\t合格率\n\n\t\n\t时效\n\t完成\n\t年底\n");

    assertThat(Printed.rows(Printed.tables(document).get(0))).contains("|质量|合格率");
    assertThat(document.findings())
        .extracting("kind")
        .containsExactly(FindingKind.ROW_SHAPE_DIFFERS);
  }

  @Test
  void readsBodyAndUnitAboveTheTableAsParagraphs() {
    var document = Printed.document("\t318001某局本级\n\t单位：万元\n\n\t项目编码\n\t13\n");

    assertThat(Printed.paragraphs(document)).containsExactly("318001某局本级", "单位：万元");
    assertThat(Printed.tables(document)).hasSize(1);
  }

  @Test
  void partsTablesAtSeveralBlankLines() {
    assertThat(Printed.tables(Printed.document("\t甲\n\t1\n\n\n \n\t乙\n\t2\n"))).hasSize(2);
  }

  @Test
  void readsParagraphsIndentedByATabAsProse() {
    var document = Printed.document("\t第一段。\n\t第二段。\n");

    assertThat(Printed.paragraphs(document)).containsExactly("第一段。", "第二段。");
  }
}
