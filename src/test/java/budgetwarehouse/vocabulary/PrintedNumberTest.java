package budgetwarehouse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1482.64|1482.64",
        "0.00|0.00",
        "4000000.0 0|4000000.00",
        "2,365,308|2365308",
        "１，２３４．５６|1234.56",
        "-0.04|-0.04",
        "－12|-12",
        "−12|-12",
        "（1,234）|-1234",
        "1,234,5 67.89|1234567.89",
        "1,234, 567.00|1234567.00",
        "669600. 00|669600.00",
      })
  void readsANumberAsPrinted(String printed, BigDecimal value) {
    assertThat(PrintedNumber.read(printed)).contains(new PrintedNumber(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "——",
        "-",
        "12.3.4",
        "1,23",
        "54.5354.530.00",
        "≥95%",
        "5851万元",
        "无",
        "1200 300",
        "12 1,234.00",
        "0.50 12",
        "1234 567.00"
      })
  void findsNoNumberInAnythingElse(String printed) {
    assertThat(PrintedNumber.read(printed)).isEmpty();
  }
}
