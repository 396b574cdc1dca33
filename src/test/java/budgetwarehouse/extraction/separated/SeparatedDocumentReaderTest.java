package budgetwarehouse.extraction.separated;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedDocumentReaderTest {
  private static final String BUDGET =
      """
      收支总表,,,
      部门：样本县财政局,,,单位：万元
      收入,,支出,
      项目,预算数,项目,预算数
      一、财政拨款,"1,482.64",一、教育支出,400

      收入总计,482.64,支出总计,400
      """;

  private static PrintedDocument read(String text) {
    return SeparatedDocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void partsATextLikeASheet(String charset) {
    PrintedDocument document =
        SeparatedDocumentReader.read(BUDGET.getBytes(Charset.forName(charset)));

    assertThat(document.findings()).isEmpty();
    assertThat(Printed.paragraphs(document)).containsExactly("收支总表", "部门：样本县财政局", "单位：万元");
    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly(
            "收入||支出|", "项目|预算数|项目|预算数", "一、财政拨款|1,482.64|一、教育支出|400", "收入总计|482.64|支出总计|400");
    assertThat(Printed.tables(document).get(0).rows().get(3).line()).isEqualTo(7);
    assertThat(document.account().count(ReadingCount.NUMBERS_IN_CELLS)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSeparator(String separator) {
    PrintedDocument document =
        read("项目,金额,备考\n甲,1,\"1,2;3\"\n乙,2\n".replaceAll(",(?!2;3)", "\\" + separator));

    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly("项目|金额|备考", "甲|1|1,2;3", "乙|2|");
  }

  @Test
  void leavesFormulasAsTheyStand() {
    assertThat(Printed.rows(Printed.tables(read("项目,金额\n甲,=1+1\n")).get(0)))
        .containsExactly("项目|金额", "甲|=1+1");
  }

  @Test
  void readsQuotedLineEndsAndKeepsTheLinesBelowThem() {
    PrintedDocument document = read("项目,金额\n\"一般\n公共\",1\n乙,2\n");

    assertThat(Printed.tables(document).get(0).rows())
        .extracting(row -> row.line() + row.text(0))
        .containsExactly("1项目", "2一般公共", "4乙");
  }

  @Test
  void losesOneLineItsMarksWhereAQuoteNeverCloses() {
    PrintedDocument document = read("项目,金额\n\"甲,1\n乙,\"2\"\n");

    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly("项目|金额", "\"甲|1", "乙|2");
    assertThat(document.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.FILE_DAMAGED);
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThat(read("a,b\u0000c\n").findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.FORMAT_NOT_READ);
    assertThat(SeparatedDocumentReader.read(new byte[0]).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.FILE_EMPTY);
  }

  @Test
  @Timeout(60)
  void endsWhereEveryLineHasAMarkThatNeverCloses() {
    assertThat(read("\"a,b\"c\n".repeat(3_000)).findings()).isNotEmpty();
  }
}
