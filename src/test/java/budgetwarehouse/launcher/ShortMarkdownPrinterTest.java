package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortMarkdownPrinterTest {
  @Test
  void keepsMarkdownCellsOnOneLine() throws IOException {
    var out = new StringWriter();
    var printer = new ShortMarkdownPrinter(new PrintWriter(out), 1);
    printer.begin(List.of("区县", "amount_yuan"));
    printer.row(Arrays.asList("甲|乙\r\n丙", new BigDecimal("10500.00")));
    printer.row(Arrays.asList("不列", null));
    printer.end();

    assertThat(printer.count()).isEqualTo(2);
    assertThat(out.toString().lines())
        .containsExactly("| 区县 | amount_yuan |", "| --- | --- |", "| 甲\\|乙 丙 | 10500 |");
  }
}
