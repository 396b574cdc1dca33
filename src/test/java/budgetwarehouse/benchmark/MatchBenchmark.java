package budgetwarehouse.benchmark;

import budgetwarehouse.normalisation.code.CodeLists;
import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeMatcher;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Times the matching of distinct rows with planted damage, and counts what it finds. */
final class MatchBenchmark {
  private static final double THOUSAND = 1e3;
  private static final double HUNDRED = 100;
  private static final int ROUNDS = 3;

  private final CodeMatcher matcher = new CodeMatcher(CodeLists.standard());
  private final PrintStream out;
  private final int count;

  MatchBenchmark(PrintStream out, int count) {
    this.out = out;
    this.count = count;
  }

  /** Time one thread against a look-up of code and name, then print the score of each damage. */
  void run() throws Exception {
    List<PlantedRow> rows = PlantedRow.make(count);
    double thousands = rows.size() / THOUSAND;
    var table = new Table(out, "Distinct rows to codes, one thread", "thousand");
    Measurement lookUp = Measurement.median(1, ROUNDS, () -> lookUp(rows));
    table.baseline("fold code and name, look both up in a map", lookUp, thousands);
    table.line("match", Measurement.median(1, ROUNDS, () -> matchAll(rows)), thousands, lookUp);
    score(rows);
  }

  private static void lookUp(List<PlantedRow> rows) {
    Map<String, Integer> found = new HashMap<>();
    for (PlantedRow row : rows) {
      String code = Folding.fold(row.question().rowCode());
      found.merge(code + ' ' + Folding.fold(row.question().rowLabel()), 1, Integer::sum);
    }
    Sink.keep(found.size());
  }

  private void matchAll(List<PlantedRow> rows) {
    long digits = 0;
    for (PlantedRow row : rows) {
      digits += matcher.match(row.question()).code().length();
    }
    Sink.keep(digits);
  }

  private void score(List<PlantedRow> rows) {
    out.println("\n| damage | rows | right % | parent % | open % | wrong % | wrong unflagged |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (Damage damage : Damage.values()) {
      var score = new Score();
      rows.stream().filter(row -> row.damage() == damage).forEach(score::add);
      score.print(damage.name().toLowerCase(Locale.ROOT));
    }
    var all = new Score();
    rows.forEach(all::add);
    all.print("all");
  }

  private static boolean isAbove(PlantedRow row, CodeMatch match) {
    return match.matchMethod() == MatchMethod.PARENT && row.truth().startsWith(match.code());
  }

  /** Counts of one kind of damage. */
  private final class Score {
    private int rows;
    private int right;
    private int parent;
    private int open;
    private int wrong;
    private int unflagged;

    void add(PlantedRow row) {
      CodeMatch match = matcher.match(row.question());
      rows++;
      if (Objects.equals(match.code(), row.truth())) {
        right++;
      } else if (match.code().isEmpty()) {
        open++;
      } else if (isAbove(row, match)) {
        parent++;
      } else {
        wrong++;
        unflagged += match.findingKind().isEmpty() ? 1 : 0;
      }
    }

    void print(String name) {
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %.2f | %.2f | %.2f | %.3f | %,d |%n",
          name,
          rows,
          HUNDRED * right / rows,
          HUNDRED * parent / rows,
          HUNDRED * open / rows,
          HUNDRED * wrong / rows,
          unflagged);
    }
  }
}
