package budgetwarehouse.answer;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void tellsTheNumberOfRowsOfAnEmptyAnswer() throws IOException {
    var printer = new TableAnswerPrinter(out);
    printer.begin(List.of("a"));
    printer.end();

    assertThat(out.toString()).isEqualTo("a\n-\n(0 行)\n");
  }
}
