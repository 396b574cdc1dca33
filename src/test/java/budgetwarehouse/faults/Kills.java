package budgetwarehouse.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/** Kills real jobs at random moments of every step until the number is reached. */
final class Kills {
  private static final int FEWEST_IN_ROUND = 8;
  private static final int MORE_IN_ROUND = 14;
  private static final Path LOAD = Path.of("jobs/load-disclosures.yaml");
  private static final Path EXPORT = Path.of("jobs/export-open-data.yaml");

  private final Path folder;
  private final Random random;
  private final KillTally tally = new KillTally();
  private final List<String> faults = new ArrayList<>();
  private int rounds;

  Kills(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Kill so often; return what the undisturbed runs came to. */
  List<Undisturbed> run(int wanted) throws IOException, InterruptedException, SQLException {
    List<Undisturbed> scenarios = undisturbed();
    for (Undisturbed undisturbed : scenarios) {
      tally.add(undisturbed);
      System.out.println(undisturbed.scenario().name() + " " + undisturbed.lengthsMillis());
    }
    int turn = 0;
    while (tally.total() < wanted) {
      // a load has many steps, an export one
      Undisturbed next = scenarios.get(turn % 5 == 4 ? 2 : turn % 2);
      turn++;
      round(next, wanted - tally.total());
    }
    int each = wanted / (4 * tally.lines().size());
    faults.addAll(tally.hitLessThan(Math.min(wanted, Math.max(each, 1))));
    return scenarios;
  }

  private void round(Undisturbed undisturbed, int most)
      throws IOException, InterruptedException, SQLException {
    rounds++;
    int kills = Math.min(most, FEWEST_IN_ROUND + random.nextInt(MORE_IN_ROUND));
    var round = new KillRound(undisturbed, folder.resolve("killed-" + rounds), random, tally);
    List<String> found = round.run(kills);
    faults.addAll(found);
    System.out.println(
        "round %d, %s: %d kills so far, %d answers, %s"
            .formatted(
                rounds,
                undisturbed.scenario().name(),
                tally.total(),
                tally.answers(),
                found.isEmpty() ? "equal" : String.join("\n  ", found)));
    Files.write(folder.resolve("kills.md"), report());
    if (found.isEmpty()) {
      FileSystemUtils.deleteRecursively(folder.resolve("killed-" + rounds));
    }
  }

  private List<Undisturbed> undisturbed() throws IOException, InterruptedException, SQLException {
    Path first = SmallInbox.first(folder.resolve("inbox-1"));
    Path second = SmallInbox.second(folder.resolve("inbox-2"));
    Undisturbed load =
        run("first load", LOAD, "load", loadOptions(first, "2026-11-01"), Optional.empty());
    Undisturbed again =
        run(
            "load over a former one",
            LOAD,
            "load",
            loadOptions(second, "2026-12-01"),
            Optional.of(load.data()));
    Undisturbed export = run("export", EXPORT, "export", List.of(), Optional.of(load.data()));
    return List.of(load, again, export);
  }

  private static List<String> loadOptions(Path inbox, String date) {
    return List.of("--inbox", inbox.toString(), "--load-date", date);
  }

  private Undisturbed run(
      String name, Path job, String command, List<String> options, Optional<Path> before)
      throws IOException, InterruptedException, SQLException {
    var scenario = new Scenario(name, job, command, options, before);
    return Undisturbed.of(scenario, folder.resolve("undisturbed-" + name.replace(' ', '-')));
  }

  List<String> faults() {
    return faults;
  }

  /** Return the table of what was done. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add("| kill -9: scenario | step | times |");
    lines.add("|---|---|---|");
    lines.addAll(tally.lines());
    lines.add("");
    lines.add(
        "%d kills in %d rounds; meanwhile readers opened the published warehouse %d times."
            .formatted(tally.total(), rounds, tally.answers()));
    return lines;
  }

  /** Run alone: folder, number of kills, seed. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    var kills = new Kills(folder, Long.parseLong(arguments[2]));
    kills.run(Integer.parseInt(arguments[1]));
    kills.report().forEach(System.out::println);
    kills.faults().forEach(System.out::println);
    System.exit(kills.faults().isEmpty() ? 0 : 1);
  }
}
