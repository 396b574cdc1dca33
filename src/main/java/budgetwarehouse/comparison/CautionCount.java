package budgetwarehouse.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the rows that bear each sentence of caution. What differs from row to row, numbers and
 * what stands in brackets, is left out, so that sentences of one kind count as one.
 */
final class CautionCount {
  private static final Pattern VARIES = Pattern.compile("（[^（）]*）|[-\\d.,，、%]*\\d[\\d.,%]*");
  private static final Pattern SENTENCE = Pattern.compile("[^。]+。?");
  private static final String LEFT_OUT = "…";

  private final Map<String, Integer> rowsBySentence = new TreeMap<>();

  /** Count the sentences of a row. */
  void add(String caution) {
    Set<String> sentences = new LinkedHashSet<>();
    SENTENCE
        .matcher(caution)
        .results()
        .map(MatchResult::group)
        .map(sentence -> VARIES.matcher(sentence.strip()).replaceAll(LEFT_OUT))
        .forEach(sentences::add);
    sentences.remove("");
    sentences.forEach(sentence -> rowsBySentence.merge(sentence, 1, Integer::sum));
  }

  /** Return the sentences with their rows, those of most rows first. */
  List<Map.Entry<String, Integer>> sentences() {
    return rowsBySentence.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
