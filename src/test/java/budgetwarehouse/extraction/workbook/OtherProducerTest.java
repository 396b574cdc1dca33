package budgetwarehouse.extraction.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files saved by LibreOffice; their content is our own. */
class OtherProducerTest {
  private static final Path FOLDER = Path.of("src/test/resources/workbook");

  @ParameterizedTest
  @CsvSource({
    "office.xls,application/vnd.ms-excel",
    "office.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  })
  void readsWhatTheProgramShows(String file, String mediaType) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    PrintedDocument document = WorkbookDocumentReader.read(bytes);

    assertThat(SourceDocument.of("unnamed.zip", bytes).mediaType()).isEqualTo(mediaType);
    assertThat(Printed.paragraphs(document))
        .containsExactly(
            "样本县财政局2023年部门收支总表",
            "部门：样本县财政局",
            "单位：万元",
            "注：本表反映部门收支总体情况。",
            "支出总表",
            "单位：元",
            "三公经费表",
            "单位：万元");
    assertThat(Printed.rows(Printed.tables(document).get(0)))
        .containsExactly(
            "收入||支出|",
            "项目|预算数|项目|预算数",
            "一、一般公共预算拨款|1,482.64|一、一般公共服务支出|1,400.00",
            "二、政府性基金预算拨款|0.00|二、教育支出|82.64",
            "收入总计|1,482.64|支出总计|1,482.64");
    assertThat(Printed.rows(Printed.tables(document).get(1)))
        .contains("20805|行政事业单位养老支出|3456.78", "2080505|机关事业单位基本养老保险缴费支出|0");
    assertThat(Printed.rows(Printed.tables(document).get(2)))
        .containsExactly("项目|金额|占比", "公务接待费|5.8|12.34%", "截止日期|2023年1月31日|1");
    assertThat(document.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONTENT_HIDDEN);
    assertThat(document.account().count(ReadingCount.HIDDEN_ROWS)).isEqualTo(1);
    assertThat(document.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
  }
}
