package budgetwarehouse.reference.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists agree with each other and with what is said of them; messages say how to mend. */
class ReferenceConsistencyTest {
  /** Rows that a message names; the others are counted. */
  private static final int TOLD = 25;

  private static final Set<Permission> EXCEPTIONS =
      ReferenceRow.of(ReferenceList.read("reference/list_exception.csv")).stream()
          .map(row -> new Permission(row.text("rule"), row.text("file"), row.text("row")))
          .collect(Collectors.toSet());

  private static CodeLists lists;

  @BeforeAll
  static void read() throws IOException {
    lists = CodeLists.ofProject();
  }

  static List<String> rules() {
    return ListRules.ALL.stream().map(ListRule::code).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRowKeepsTheRuleOrIsAJustifiedException(String rule) {
    List<String> faults =
        lists
            .faults(named(rule))
            .filter(fault -> !EXCEPTIONS.contains(Permission.of(fault)))
            .map(Fault::message)
            .toList();

    if (!faults.isEmpty()) {
      fail(told(faults));
    }
  }

  private static String told(List<String> faults) {
    List<String> lines = new ArrayList<>(faults);
    lines.subList(Math.min(TOLD, lines.size()), lines.size()).clear();
    return "%d rows break the rule:%n%s".formatted(faults.size(), String.join("\n", lines));
  }

  @Test
  void everyExceptionIsStillNeeded() {
    Set<Permission> unneeded = new HashSet<>(EXCEPTIONS);
    ListRules.ALL.stream()
        .flatMap(lists::faults)
        .forEach(fault -> unneeded.remove(Permission.of(fault)));

    assertThat(unneeded).as("delete these rows of list_exception.csv").isEmpty();
  }

  @Test
  void everyListIsDescribed() throws IOException {
    List<String> undescribed = new ArrayList<>(CodeLists.files());
    undescribed.removeAll(ListDescription.all().keySet());

    assertThat(undescribed).as("add a row to reference_list.csv for each of these files").isEmpty();
  }

  @Test
  void everyColumnThatADescriptionNamesIsThere() {
    List<String> missing =
        lists
            .all()
            .flatMap(
                list ->
                    list.description().columns().stream()
                        .filter(column -> list.rows().noneMatch(row -> row.has(column)))
                        .map(column -> list.description().file() + ".csv has no " + column))
            .toList();

    assertThat(missing).as("mend the row of each in reference_list.csv").isEmpty();
  }

  private static ListRule named(String code) {
    return ListRules.ALL.stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A row that may break a rule. */
  private record Permission(String rule, String file, String row) {
    static Permission of(Fault fault) {
      return new Permission(fault.rule(), fault.file(), fault.row());
    }
  }
}
