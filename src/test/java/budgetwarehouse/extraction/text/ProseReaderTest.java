package budgetwarehouse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.Printed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
  private static final List<String> SET =
      List.of(
          "一、部门收支情况",
          "按照综合预算的原则，本部门所有收入和支出均纳入",
          "部门预算管理，收入预算一千二百万元，其中本年的",
          "收入 12.5",
          "万元。",
          "（一）基本支出用于保障机构正常运转，包括人员和",
          "公用两项。",
          "1.人员经费用于发放工资津贴以及缴纳各项社会保险",
          "（含医疗）；",
          "2.公用经费。");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", " \n\n\n"})
  void closesSentencesInDocumentsSetToAWidth(String lineEnd) {
    var document = Printed.document(String.join(lineEnd, SET));

    assertThat(Printed.paragraphs(document))
        .startsWith("一、部门收支情况")
        .contains("（一）基本支出用于保障机构正常运转，包括人员和公用两项。")
        .contains("1.人员经费用于发放工资津贴以及缴纳各项社会保险（含医疗）；")
        .endsWith("2.公用经费。");
  }

  @Test
  void closesASentenceAcrossAPageNumber() {
    var lines = new ArrayList<>(SET);
    lines.add(2, " — 4 —");

    assertThat(Printed.paragraphs(Printed.document(String.join("\n\n", lines))))
        .anyMatch(text -> text.contains("均纳入部门预算管理"))
        .noneMatch(text -> text.contains("—"));
  }

  @Test
  void knowsTheLineOfEachPiece() {
    var document = Printed.document(String.join("\n\n", SET));
    var paragraph = (Paragraph) document.blocks().get(1);

    assertThat(paragraph.pieceAt(paragraph.text().indexOf("一千二百")).line()).isEqualTo(5);
  }

  @Test
  void keepsEachLineWhereLinesAreNotSetToAWidth() {
    String text = "一、职责\n" + "负责全区财政收支管理和监督工作".repeat(8) + "\n其他工作\n绩效指标：完成率 100%\n事故率 0";

    assertThat(Printed.paragraphs(Printed.document(text))).hasSize(5);
  }
}
