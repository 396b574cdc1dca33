package budgetwarehouse.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs attacks in child processes: where one ends its process, another goes on with the next. */
final class AttackTrial {
  /**
   * Most memory of the attacked process: its heap, what DuckDB may take, and the watch's margin.
   */
  static final long MOST_MEGABYTES = 3_000;

  private final Path warehouse;
  private final Path home;
  private final Map<Integer, Attack.Outcome> outcomes = new TreeMap<>();
  private long megabytes;

  AttackTrial(Path warehouse, Path home) {
    this.warehouse = warehouse;
    this.home = home;
  }

  /** Return what came of each attack, by its number. */
  Map<Integer, Attack.Outcome> run(List<Attack> attacks) throws IOException, InterruptedException {
    List<Attack> left = new ArrayList<>(attacks);
    while (!left.isEmpty()) {
      int before = left.size();
      runOnce(left);
      left.removeIf(attack -> outcomes.containsKey(attack.number()));
      if (left.size() == before) {
        throw new IllegalStateException("no attack was run of " + left);
      }
    }
    return outcomes;
  }

  long megabytes() {
    return megabytes;
  }

  private void runOnce(List<Attack> attacks) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Dfile.encoding=UTF-8",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                AttackedProcess.class.getName(),
                warehouse.toString()));
    attacks.forEach(attack -> command.add(Integer.toString(attack.number())));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    int begun = 0;
    String end = "crashed";
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        if (parts[0].equals("begins")) {
          begun = Integer.parseInt(parts[1]);
        } else if (parts[0].equals("gave up")) {
          end = "gave up";
        } else if (parts.length == 5) {
          outcomes.put(Integer.parseInt(parts[0]), new Attack.Outcome(parts[1], parts[4]));
          megabytes = Math.max(megabytes, Long.parseLong(parts[3]));
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    if (begun > 0) {
      outcomes.putIfAbsent(begun, new Attack.Outcome(end, ""));
    }
  }
}
