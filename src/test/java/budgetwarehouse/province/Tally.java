package budgetwarehouse.province;

import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts by subject how many entries were expected and how many were found as expected. */
final class Tally {
  private final Map<String, Count> counts = new TreeMap<>();

  /** Count of one subject. */
  private static final class Count {
    private int expected;
    private int found;
    private int right;
    private String firstMissing = "";
    private String firstWrong = "";
  }

  /**
   * Compare the entries of a document; an entry may stand several times.
   *
   * @param subject line of the table that the document counts for
   */
  void compare(String subject, String file, List<String> expected, List<String> found) {
    Count count = counts.computeIfAbsent(subject, unused -> new Count());
    Map<String, Integer> open = new TreeMap<>();
    expected.forEach(entry -> open.merge(Folding.fold(entry), 1, Integer::sum));
    count.expected += expected.size();
    count.found += found.size();
    for (String entry : found) {
      String folded = Folding.fold(entry);
      if (open.getOrDefault(folded, 0) > 0) {
        open.merge(folded, -1, Integer::sum);
        count.right++;
      } else if (count.firstWrong.isEmpty()) {
        count.firstWrong = file + " " + folded;
      }
    }
    for (Map.Entry<String, Integer> missing : open.entrySet()) {
      if (missing.getValue() > 0 && count.firstMissing.isEmpty()) {
        count.firstMissing = file + " " + missing.getKey();
      }
    }
  }

  /** Return how many entries were expected, missing and wrong, all subjects together. */
  Total total() {
    int expected = counts.values().stream().mapToInt(count -> count.expected).sum();
    int found = counts.values().stream().mapToInt(count -> count.found).sum();
    int right = counts.values().stream().mapToInt(count -> count.right).sum();
    return new Total(expected, expected - right, found - right);
  }

  /**
   * All subjects together.
   *
   * @param expected entries that should be found
   * @param missing those that were not
   * @param wrong those found that should not be
   */
  record Total(int expected, int missing, int wrong) {}

  /** Return it as lines of a page. */
  List<String> lines(String subject) {
    List<String> lines = new ArrayList<>();
    lines.add("| " + subject + " | expected | missing | wrong | recall | precision | first miss |");
    lines.add("|---|---:|---:|---:|---:|---:|---|");
    counts.forEach((name, count) -> lines.add(line(name, count)));
    return lines;
  }

  private static String line(String name, Count count) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %s | %s | %s |",
        name,
        count.expected,
        count.expected - count.right,
        count.found - count.right,
        share(count.right, count.expected),
        share(count.right, count.found),
        (count.firstMissing + " " + count.firstWrong).strip().replace("|", " "));
  }

  /** Return a share in per cent, cut and never rounded up to the whole. */
  static String share(int part, int whole) {
    if (whole == 0) {
      return "–";
    }
    double hundredths = Math.floor(10_000.0 * part / whole);
    return String.format(Locale.ROOT, "%.2f %%", hundredths / 100);
  }
}
