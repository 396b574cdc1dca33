package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the head of each check to what the register and the build read from it. */
class CheckHeaderTest {
  private static final Path CHECKS = Path.of("warehouse-schema/checks");
  private static final Path CATALOGUE = Path.of("../shared/domain/checks.md");
  private static final Pattern ENTRY = Pattern.compile("-- ([a-z ]+): (.+)");
  private static final Pattern INPUT = Pattern.compile("BUD(0[1-9]|1[0-3])|FIN0[1-9]|text");
  private static final Pattern CATALOGUE_ROW = Pattern.compile("\\| ([A-Z-]+-[0-9]{2}) \\|.*");
  private static final Pattern NAMED_CHECK = Pattern.compile("'([A-Z]+(?:-[A-Z]+)?-[0-9]{2})'");
  private static final Pattern CELL_END = Pattern.compile(" \\|");
  private static final String CONTINUATION = "\n--     ";

  /** Entries of a head in their order; of those in brackets a check may have none. */
  private static final Pattern ORDER =
      Pattern.compile(
          "severity version stage inputs( condition)? tolerance( sentinel)? bars a row is");

  private static Map<String, String> statements() throws IOException {
    Map<String, String> statements = new TreeMap<>();
    try (Stream<Path> files = Files.list(CHECKS)) {
      for (Path file : files.toList()) {
        String id = file.getFileName().toString().replaceFirst("\\.sql$", "");
        statements.put(id, Files.readString(file));
      }
    }
    assertThat(statements).isNotEmpty();
    return statements;
  }

  private static List<String> head(String statement) {
    return statement.replace(CONTINUATION, " ").lines().takeWhile(l -> l.startsWith("--")).toList();
  }

  private static Map<String, String> entries(String statement) {
    Map<String, String> entries = new LinkedHashMap<>();
    head(statement).stream()
        .skip(3)
        .map(ENTRY::matcher)
        .filter(Matcher::matches)
        .forEach(entry -> entries.put(entry.group(1), entry.group(2)));
    return entries;
  }

  private static Map<String, String> entriesByCheck(String name) throws IOException {
    Map<String, String> values = new TreeMap<>();
    statements()
        .forEach(
            (id, statement) -> {
              String value = entries(statement).get(name);
              if (value != null) {
                values.put(id, value);
              }
            });
    return values;
  }

  private static List<String> codes(String list) {
    return ReferenceList.read("reference/" + list + ".csv").rows().stream()
        .map(row -> row.get("code"))
        .toList();
  }

  @Test
  void headSaysWhatMustHoldInBothLanguagesAndThenItsEntriesInOrder() throws IOException {
    assertThat(statements())
        .allSatisfy(
            (id, statement) -> {
              List<String> head = head(statement);
              assertThat(head.get(0)).matches("-- [A-Z].*\\.");
              assertThat(head.get(1)).matches("-- .*\\p{IsHan}.*");
              assertThat(head.get(2)).isEqualTo("--");
              assertThat(head.subList(3, head.size()))
                  .allMatch(line -> line.matches(ENTRY.pattern()));
              assertThat(String.join(" ", entries(statement).keySet())).matches(ORDER);
            });
  }

  @Test
  void entriesHoldTheWordsOfTheirLists() throws IOException {
    assertThat(entriesByCheck("severity").values()).isSubsetOf("error", "warning", "info");
    assertThat(entriesByCheck("stage").values()).isSubsetOf("budget", "final_account", "any");
    assertThat(entriesByCheck("bars").values()).isSubsetOf("left", "right", "both", "none");
    assertThat(entriesByCheck("sentinel").values()).containsOnly("yes");
    assertThat(entriesByCheck("version").values())
        .allMatch(version -> version.matches("[1-9]\\d*"));
    assertThat(entriesByCheck("tolerance").values())
        .allMatch(rules -> codes("check_tolerance").containsAll(List.of(rules.split("; ", -1))));
    assertThat(entriesByCheck("inputs").values())
        .allMatch(inputs -> Stream.of(inputs.split(", ", -1)).allMatch(INPUT.asMatchPredicate()));
  }

  @Test
  void conditionIsSaidInBothLanguages() throws IOException {
    assertThat(entriesByCheck("condition"))
        .allSatisfy(
            (id, condition) ->
                assertThat(condition).matches(".*\\p{IsHan}.* \\| [A-Za-z0-9][^|]+"));
  }

  @Test
  void groupOfEachCheckIsListed() throws IOException {
    List<String> groups = codes("check_group");

    assertThat(statements().keySet())
        .allMatch(id -> groups.contains(id.replaceFirst("-\\d+$", "")));
  }

  @Test
  void statementNamesItselfAndNoOtherCheck() throws IOException {
    assertThat(statements())
        .allSatisfy(
            (id, statement) -> {
              assertThat(statement).contains("\ninsert into check_case by name\n");
              assertThat(NAMED_CHECK.matcher(statement).results().map(name -> name.group(1)))
                  .isNotEmpty()
                  .containsOnly(id);
            });
  }

  @Test
  void everyCheckOfTheCatalogueIsThereWithItsSeverityAndTolerance() throws IOException {
    assumeThat(CATALOGUE).isRegularFile();
    Map<String, String> severities = new TreeMap<>();
    Map<String, String> tolerances = new TreeMap<>();
    for (String line : Files.readAllLines(CATALOGUE)) {
      Matcher row = CATALOGUE_ROW.matcher(line);
      if (row.matches()) {
        List<String> cells = List.of(CELL_END.split(line, -1));
        severities.put(row.group(1), cells.get(7).strip());
        tolerances.put(row.group(1), cells.get(6).strip().replace("–", "none"));
      }
    }

    assertThat(severities).hasSize(139);
    assertThat(entriesByCheck("severity")).isEqualTo(severities);
    assertThat(entriesByCheck("tolerance")).isEqualTo(tolerances);
  }
}
