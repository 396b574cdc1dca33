package budgetwarehouse.fact.outline;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.Printed;
import budgetwarehouse.fact.caption.TableContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineReaderTest {
  private static final String GRID = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t户数\t5户\n";

  @Test
  void givesASheetItsCaptionBodyAndUnit() {
    Outline outline =
        read("第二部分\n1.运维经费绩效目标表\n318001某县某局本级\n单位：元\n项目编码\t1303\t项目名称\t运维经费\n" + GRID);

    assertThat(outline.prose()).extracting(Paragraph::text).containsExactly("第二部分");
    Sheet sheet = (Sheet) outline.sections().get(0);
    assertThat(sheet.caption()).get().extracting(Paragraph::text).isEqualTo("1.运维经费绩效目标表");
    assertThat(sheet.context().bodyCode()).isEqualTo("318001");
    assertThat(sheet.context().printedUnit()).isEqualTo("元");
  }

  @Test
  void keepsThePartsOfASheetTogetherUntilTheNextCaption() {
    Outline outline =
        read(
            "1.甲绩效目标表\n绩效目标\t做好\n"
                + GRID
                + "\n"
                + GRID
                + "\n年度绩效目标表\n"
                + GRID
                + "\n2.乙绩效目标表\n"
                + GRID);

    assertThat(outline.sections())
        .extracting(section -> ((Sheet) section).tables().size())
        .containsExactly(3, 1);
  }

  @Test
  void opensASheetForEachProjectWhereNoCaptionParts() {
    String form = "项目编码\t1\t预算项目名称\t甲\n";

    assertThat(read(form + "\n" + GRID + "\n" + form + "\n" + GRID).sections()).hasSize(2);
  }

  @Test
  void endsASheetAtAHeading() {
    Outline outline = read("1.甲绩效目标表\n" + GRID + "\n六、政府采购预算情况\n\n" + GRID);

    assertThat(outline.sections()).hasSize(2);
    assertThat(outline.prose()).extracting(Paragraph::text).containsExactly("六、政府采购预算情况");
  }

  @Test
  void handsStatementsPartedByATabToTheNarrative() {
    Outline outline = read("（一）检查\n绩效指标：工作完成率\t100%\n事故率\t0\n满意度\t≥95%\n\n（二）管理");

    assertThat(outline.sections()).isEmpty();
    assertThat(outline.prose())
        .extracting(Paragraph::text)
        .containsExactly("（一）检查", "绩效指标：工作完成率 100%", "事故率 0", "满意度 ≥95%", "（二）管理");
    assertThat(outline.prose()).extracting(Paragraph::line).containsExactly(1, 2, 3, 4, 6);
  }

  @Test
  void carriesNothingFromOneTableToTheNext() {
    Outline outline = read("318某县某局\n单位：元\n项目\t数\n甲\t1\n\n说明文字\n项目\t量\n乙\t2");

    assertThat(outline.sections().get(1).context()).isEqualTo(TableContext.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"000, 4, 0", "001, 19, 12", "002, 23, 0"})
  void findsTheSheetsAndTablesOfTheFoundingDocuments(String name, int sheets, int tables)
      throws IOException {
    List<Section> sections = read(RealDisclosures.text(name)).sections();

    assertThat(sections).filteredOn(Sheet.class::isInstance).hasSize(sheets);
    assertThat(sections).filteredOn(TableChain.class::isInstance).hasSize(tables);
  }

  private static Outline read(String text) {
    return OutlineReader.standard().read(Printed.document(text).blocks());
  }
}
