package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.warehouse.CheckBench.Case;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check on figures that break it, keep it, and are none of its business. */
class CheckCasesTest {
  private static final Path CHECKS = Path.of("warehouse-schema/checks");

  @TempDir private static Path folder;
  private static CheckBench bench;

  @BeforeAll
  static void build() throws Exception {
    bench = CheckBench.in(folder);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  static List<String> checks() throws Exception {
    try (Stream<Path> files = Files.list(CHECKS)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void saysOfEachCaseWhatIsExpected(String check) throws Exception {
    List<Case> cases = CheckBench.cases(check);
    Map<Integer, List<String>> outcomes = bench.run(check, cases);

    for (int number = 0; number < cases.size(); number++) {
      assertThat(outcomes.getOrDefault(number, List.of()))
          .as("%s: %s", check, cases.get(number).name())
          .containsExactlyInAnyOrderElementsOf(cases.get(number).expected());
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasACaseThatFailsOneThatPassesAndOneThatIsNotChecked(String check) throws Exception {
    List<String> outcomes =
        CheckBench.cases(check).stream()
            .flatMap(made -> made.expected().stream())
            .map(expected -> expected.split(" ", 2)[0])
            .toList();

    assertThat(outcomes).contains("fail", "pass");
    assertThat(outcomes).containsAnyOf("not_applicable", "insufficient_data");
  }
}
