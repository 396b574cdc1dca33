package budgetwarehouse.extraction.workbook.display;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.workbook.display.Displayed.Precision;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "General|482.63999999999999|482.64",
        "General|0.30000000000000004|0.3",
        "General|-1200|-1200",
        "General|1.23456789012345E+14|123456789012345",
        "General|1E-7|0.0000001",
        "General\"元\"|12|12元",
        "G/通用格式|12.5|12.5",
        "@|130306|130306",
        "0|1200|1200",
        "0.00|3|3.00",
        "#,##0.00|1234567.5|1,234,567.50",
        "#,##0.00|-1234.5|-1,234.50",
        "#,##0.00|0.5|0.50",
        "#,##0|999|999",
        "0.00%|0.1234|12.34%",
        "0%|1|100%",
        "000000|5401|005401",
        "0!.0,|123000|12.3",
        "0\\.0,|123000|12.3",
        "0!.0000|12345678|1234.5678",
        "#,##0.00,|1234500|1,234.50",
        "0.0,,|1500000|1.5",
        "#.##|12|12",
        "#.##|12.5|12.5",
        ".00|0.5|.50",
        "#,##0.00_);(#,##0.00)|-5|(5.00)",
        "#,##0.00_);[Red]\\(#,##0.00\\)|-5|(5.00)",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0|-",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-12.5|-12.50",
        "[$¥-804]#,##0.00|12|¥12.00",
        "[>=10000]0!.0,\"万\";0|25000|2.5万",
        "[>=10000]0!.0,\"万\";0|250|250",
        "0.00\"万元\"|12.5|12.50万元",
        "0.00E+00|130306220054|130306220054",
        "# ?/?|0.5|0.5",
        "yyyy/m/d|44927|2023/1/1",
        "yyyy\"年\"m\"月\"d\"日\"|44957.5|2023年1月31日",
        "yyyy-mm-dd hh:mm:ss|44927.75|2023-01-01 18:00:00",
        "h:mm AM/PM|0.5|12:00 PM",
        "[h]:mm|1.5|36:00",
        "mm:ss|0.01|14:24",
        "aaaa|44927|星期日",
        "[$-804]yyyy\"年\"m\"月\"|44927|2023年1月",
        "yyyy/m/d|-5|-5",
      })
  void showsWhatTheProgramShows(String code, String stored, String displayed) {
    Displayed shown = NumberFormat.of(code).show(new BigDecimal(stored), SerialDate.SINCE_1900);

    assertThat(shown).isEqualTo(Displayed.exact(displayed));
  }

  @ParameterizedTest
  @CsvSource({
    "0.00,1.234,1.23,ROUNDED",
    "0.00,0.005,0.01,LOST",
    "0,482.64,483,ROUNDED",
    "0,12.345,12,LOST",
    "0,0.3,0,LOST",
    "'0!.0,',123456,12.3,ROUNDED",
    "General,1.3030622005410002E+20,130306220054100000000,LOST",
    ";;;,5,'',LOST",
    "0.0,-0.01,0.0,LOST",
  })
  void saysHowMuchOfTheStoredValueIsShown(
      String code, String stored, String text, Precision precision) {
    Displayed shown = NumberFormat.of(code).show(new BigDecimal(stored), SerialDate.SINCE_1900);

    assertThat(shown).isEqualTo(new Displayed(text, precision));
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() {
    Displayed shown =
        NumberFormat.of("yyyy/m/d").show(new BigDecimal("43465"), SerialDate.SINCE_1904);

    assertThat(shown.text()).isEqualTo("2023/1/1");
  }

  @ParameterizedTest
  @CsvSource({"\"单位：\"@,万元,单位：万元", "0.00,208,208", "@,001,001", "0;0;0;@\"表\",收支,收支表"})
  void showsTextByTheSectionForText(String code, String text, String displayed) {
    assertThat(NumberFormat.of(code).show(text)).isEqualTo(displayed);
  }
}
