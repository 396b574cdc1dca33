package budgetwarehouse.answer;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPrinterTest {
  private final StringWriter out = new StringWriter();

  private String printed(Answer printer) throws IOException {
    printer.begin(List.of("区县", "amount_yuan"));
    printer.row(Arrays.asList("丰润区", new BigDecimal("10500.00")));
    printer.row(Arrays.asList("他说\"好\",\n再来", null));
    printer.end();
    return out.toString();
  }

  @Test
  void alignsATableWithChineseCharactersTwoWide() throws IOException {
    assertThat(printed(new TableAnswerPrinter(out)).lines())
        .containsExactly(
            "区县            amount_yuan",
            "--------------  -----------",
            "丰润区             10500.00",
            "他说\"好\", 再来             ",
            "(2 行)");
  }

  @Test
  void quotesInCsv() throws IOException {
    assertThat(printed(new CsvAnswerPrinter(out)))
        .isEqualTo("区县,amount_yuan\n丰润区,10500.00\n\"他说\"\"好\"\",\n再来\",\n");
  }

  @Test
  void writesJsonObjectsWithNumbersAsNumbers() throws IOException {
    assertThat(printed(new JsonAnswerPrinter(out)))
        .isEqualTo(
            """
            [
            {"区县":"丰润区","amount_yuan":10500.00}
            ,{"区县":"他说\\"好\\",\\n再来","amount_yuan":null}
            ]
            """);
  }

  @Test
  void namesEachColumnOfJsonOnceAndWritesListsAsLists() throws IOException {
    var printer = new JsonAnswerPrinter(out);
    printer.begin(List.of("金额", "金额", "各年"));
    printer.row(List.of(1L, 2L, Arrays.asList(2023L, null)));
    printer.end();

    assertThat(out.toString()).contains("{\"金额\":1,\"金额_2\":2,\"各年\":[2023,null]}");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"table", "csv"})
  void writesOutNumbersThatJavaShortens(AnswerFormat format) throws IOException {
    Answer printer = format.printer(new PrintWriter(out));
    printer.begin(List.of("number"));
    for (Object number : List.of(12345678912.5, 0.0005, 5.0, new BigDecimal("1E+3"))) {
      printer.row(List.of(number));
    }
    printer.row(List.of(List.of(0.00025)));
    printer.end();

    assertThat(out.toString().lines().map(String::strip))
        .contains("12345678912.5", "0.0005", "5.0", "1000", "[0.00025]");
  }

  @Test
  void drivesNoTerminal() throws IOException {
    var printer = new TableAnswerPrinter(out);
    printer.begin(List.of("a\u001b[31m"));
    printer.row(List.of("b\r\u001b[2J\u009bc"));
    printer.end();

    assertThat(out.toString().lines()).contains("a [31m", "b  [2J c");
  }

  @Test
  void quotesHeadingsOfCsvThatWouldRun() throws IOException {
    new CsvAnswerPrinter(out).begin(List.of("=1+1", "甲"));
    CsvAnswerPrinter.raw(out).begin(List.of("=1+1"));

    assertThat(out.toString()).isEqualTo("'=1+1,甲\n=1+1\n");
  }

  @Test
  void tellsTheNumberOfRowsOfAnEmptyAnswer() throws IOException {
    var printer = new TableAnswerPrinter(out);
    printer.begin(List.of("a"));
    printer.end();

    assertThat(out.toString()).isEqualTo("a\n-\n(0 行)\n");
  }
}
