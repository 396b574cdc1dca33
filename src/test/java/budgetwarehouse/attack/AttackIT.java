package budgetwarehouse.attack;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.run.SharedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the list of attacks on the loaded sample. Those that only a limit ends take a second and
 * more each: the gate tries a few of them, {@code -Dattacks=all} every one.
 */
class AttackIT {
  private static final int LIMITS_OF_A_KIND_IN_GATE = 2;

  @TempDir Path folder;

  @Test
  void harmsNothingWhateverIsTried() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Path warehouse = data.resolve("warehouse.duckdb");
    Files.copy(SharedRun.SAMPLE.loaded().data().warehouse(), warehouse);
    String before = ContentHash.of(Files.readAllBytes(warehouse)).toString();
    List<String> filesBefore = files();
    List<Attack> attacks = chosen();

    var trial = new AttackTrial(warehouse, home);
    Map<Integer, Attack.Outcome> outcomes = trial.run(attacks);

    assertThat(attacks)
        .allSatisfy(
            attack ->
                assertThat(attack.met(outcomes.get(attack.number())))
                    .as(attack + " => " + outcomes.get(attack.number()))
                    .isTrue());
    assertThat(trial.megabytes()).isLessThan(AttackTrial.MOST_MEGABYTES);
    assertThat(files()).isEqualTo(filesBefore);
    assertThat(ContentHash.of(Files.readAllBytes(warehouse))).hasToString(before);
  }

  private static List<Attack> chosen() throws IOException {
    List<Attack> all = Attack.all();
    if ("all".equals(System.getProperty("attacks"))) {
      return all;
    }
    Stream<Attack> quick =
        all.stream().filter(attack -> List.of("refused", "answered").contains(attack.expected()));
    return Stream.concat(quick, slow(all)).toList();
  }

  /** Return a few of each kind that only a limit ends. */
  private static Stream<Attack> slow(List<Attack> all) {
    Map<String, List<Attack>> kinds =
        all.stream()
            .filter(attack -> List.of("stopped", "ended", "bounded").contains(attack.expected()))
            .collect(Collectors.groupingBy(Attack::kind, TreeMap::new, Collectors.toList()));
    return kinds.values().stream()
        .flatMap(attacks -> attacks.stream().limit(LIMITS_OF_A_KIND_IN_GATE));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
