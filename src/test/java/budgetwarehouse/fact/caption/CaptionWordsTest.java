package budgetwarehouse.fact.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionWordsTest {
  private final CaptionWords words = CaptionWords.standard();

  @ParameterizedTest
  @CsvSource({
    "318 某经济技术开发区财政局, 318, 某经济技术开发区财政局, '', ",
    "318001某区财政局本级, 318001, 某区财政局本级, '', ",
    "单位名称：某县第一中学, '', 某县第一中学, '', ",
    "编制单位：某县某局 单位：万元, '', 某县某局, 万元, ",
    "某市某县财政局  单位：万元, '', 某市某县财政局, 万元, ",
    "金额单位：元, '', '', 元, ",
    "申报日期：2022 年 11 月 10 日       单位：万, '', '', 万, 2022",
    "预算年度：2023, '', '', '', 2023",
    "321某县某局  预算年度:2026  单位:万元, 321, 某县某局, 万元, 2026",
    "截止时间：2022-12-31, '', '', '', 2022",
    "公开01表, '', '', '', "
  })
  void readsTheLinesAboveATable(String line, String code, String name, String unit, Integer year) {
    CaptionLine caption = words.read(line).orElseThrow();

    assertThat(caption.bodyCode()).isEqualTo(code);
    assertThat(caption.bodyName()).isEqualTo(name);
    assertThat(caption.printedUnit()).isEqualTo(unit);
    assertThat(caption.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某市某县财政局",
        "支出全部 单位：万元",
        "2023年部门收支总预算1844.81万元。",
        "一、部门职责",
        "本表单位：万元，以下同",
        "二〇二三年三月"
      })
  void leavesEveryOtherLine(String line) {
    assertThat(words.read(line)).isEmpty();
  }
}
