package budgetwarehouse.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Counts the kills by scenario and step. */
final class KillTally {
  private static final String START = "(start)";
  private static final int RARE_IN = 4;

  private final Map<String, Integer> kills = new LinkedHashMap<>();
  private int answers;

  /** Make every step of a scenario known, also those that nothing hits. */
  void add(Undisturbed undisturbed) throws IOException {
    for (int step = 0; step <= undisturbed.scenario().steps().size(); step++) {
      kills.put(name(undisturbed, step), 0);
    }
  }

  void count(Undisturbed undisturbed, int step) throws IOException {
    kills.merge(name(undisturbed, step), 1, Integer::sum);
  }

  void countAnswers(int more) {
    answers += more;
  }

  /**
   * Choose a step. Late ones cost more, since each kill is a run up to there; they are chosen less
   * often, unless they have been hit least.
   */
  int choose(Undisturbed undisturbed, Random random) throws IOException {
    int steps = undisturbed.scenario().steps().size();
    if (random.nextInt(RARE_IN) == 0) {
      return rarest(undisturbed, steps);
    }
    double[] weights = new double[steps + 1];
    double all = 0;
    double millis = 0;
    for (int step = 0; step <= steps; step++) {
      millis += undisturbed.lengthsMillis().get(step);
      weights[step] = 1 / millis;
      all += weights[step];
    }
    double drawn = random.nextDouble() * all;
    int step = 0;
    while (step < steps && drawn >= weights[step]) {
      drawn -= weights[step++];
    }
    return step;
  }

  private int rarest(Undisturbed undisturbed, int steps) throws IOException {
    int rarest = 0;
    for (int step = 1; step <= steps; step++) {
      if (of(undisturbed, step) < of(undisturbed, rarest)) {
        rarest = step;
      }
    }
    return rarest;
  }

  private int of(Undisturbed undisturbed, int step) throws IOException {
    return kills.getOrDefault(name(undisturbed, step), 0);
  }

  private static String name(Undisturbed undisturbed, int step) throws IOException {
    Scenario scenario = undisturbed.scenario();
    return scenario.name() + " | " + (step == 0 ? START : scenario.steps().get(step - 1));
  }

  int total() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }

  int answers() {
    return answers;
  }

  /** Return the steps that were hit less often than asked. */
  List<String> hitLessThan(int times) {
    List<String> rare = new ArrayList<>();
    kills.forEach(
        (step, count) -> {
          if (count < times) {
            rare.add(step + " was hit " + count + " times, not " + times);
          }
        });
    return rare;
  }

  /** Return a line for each step. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kills.forEach((step, count) -> lines.add("| " + step + " | " + count + " |"));
    return lines;
  }
}
