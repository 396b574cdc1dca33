package budgetwarehouse.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedNumbersTest {
  @ParameterizedTest(name = "seen {0}, found {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234.5 6              | 1,234.56            |      |
          54.5354.530.00         | 54.53 54.53 0.00    |      |
          12.30                  | 12.36               | 12.30 | 12.36
          5                      |                     | 5     |
          12 34                  | 3412                |       |
          12 34                  | 1243                | 12 34 | 1243
          """)
  void settlesNumbersThatWereJoinedOrParted(
      String seen, String found, String missing, String invented) {
    JoinedNumbers rest = JoinedNumbers.settle(list(seen), list(found));

    assertThat(rest).isEqualTo(new JoinedNumbers(list(missing), list(invented)));
  }

  @Test
  void searchesNoTextThatWasNotRead() {
    List<String> many = Collections.nCopies(1000, "1");

    assertThat(JoinedNumbers.settle(many, List.of("1111")).missing()).hasSize(1000);
  }

  private static List<String> list(String numbers) {
    return numbers == null ? List.of() : Arrays.asList(numbers.split(" ", -1));
  }
}
