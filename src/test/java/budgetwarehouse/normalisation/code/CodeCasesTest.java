package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.TestRows;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks for every row of {@code cases/codes}, and writes the score to {@code target}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeCasesTest {
  private static final Path SCORE = Path.of("target", "code-cases.txt");

  private final Normalisation normalisation = Normalisation.standard();

  static Stream<CodeCase> cases() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(CodeCasesTest.class.getResource("/cases/codes"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .map(file -> "cases/codes/" + file.getFileName())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList()
          .stream()
          .flatMap(name -> TestRows.read(name).stream())
          .map(CodeCase::of);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsAPersonDoes(CodeCase row) {
    CodeMatch match = normalisation.match(row.question());

    assertThat(row.faultsOf(match)).as("%s: %s", row.question(), match).isEmpty();
  }

  @Test
  void expectsOnlyCodesOfTheYear() throws IOException, URISyntaxException {
    List<ReferenceRow> lists =
        Stream.of("function", "economic_department", "economic_government")
            .map(name -> ReferenceList.read("reference/" + name + ".csv"))
            .flatMap(list -> ReferenceRow.of(list).stream())
            .toList();

    assertThat(cases().filter(row -> !row.findings().contains("code_unknown_in_year")))
        .allSatisfy(
            row ->
                assertThat(row.entries())
                    .filteredOn(code -> code.matches("\\d+"))
                    .allMatch(code -> isValid(lists, code, row.year())));
  }

  private static boolean isValid(List<ReferenceRow> lists, String code, int year) {
    return lists.stream()
        .filter(row -> row.text("code").equals(code))
        .anyMatch(
            row -> row.number("valid_from", 0) <= year && year <= row.number("valid_to", year));
  }

  @AfterAll
  void writesTheScoreOfEachTheme() throws IOException, URISyntaxException {
    var scores = new TreeMap<String, CodeScore>();
    var lines = new StringBuilder();
    for (CodeCase row : cases().toList()) {
      CodeMatch match = normalisation.match(row.question());
      List<String> faults = row.faultsOf(match);
      scores.merge(row.theme(), CodeScore.of(row, match), CodeScore::plus);
      if (!faults.isEmpty()) {
        lines.append("%s %s -> %s: %s%n".formatted(row.id(), row.question(), match, faults));
      }
    }
    Files.writeString(SCORE, scores + "\n" + lines);
  }
}
