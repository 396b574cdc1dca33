package budgetwarehouse.normalisation.performance;

import budgetwarehouse.reference.ReferenceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that decide a theme, tried in the order of their priority; the first that is found decides.
 *
 * <p>A list of rules has the columns {@code pattern, field, priority} and one for the answer; a
 * rule without pattern only names its answer.
 */
final class ThemeRules {
  private final List<Rule> rules;

  ThemeRules(List<ReferenceRow> rows, String answerColumn) {
    List<Rule> read = new ArrayList<>();
    for (ReferenceRow row : rows) {
      if (!row.text("pattern").isEmpty()) {
        read.add(
            new Rule(
                row.text(answerColumn),
                Pattern.compile(row.text("pattern")),
                row.text("field"),
                row.number("priority", Integer.MAX_VALUE)));
      }
    }
    read.sort(Comparator.comparingInt(Rule::priority));
    rules = List.copyOf(read);
  }

  /**
   * Find the theme of something.
   *
   * @param fields folded texts by the field names that the rules use
   */
  Optional<Theme> find(Map<String, String> fields) {
    for (Rule rule : rules) {
      Matcher words = rule.pattern().matcher(fields.getOrDefault(rule.field(), ""));
      if (words.find()) {
        return Optional.of(new Theme(rule.theme(), rule.field(), words.group()));
      }
    }
    return Optional.empty();
  }

  private record Rule(String theme, Pattern pattern, String field, int priority) {}

  /**
   * A theme and why.
   *
   * @param field where the words stand
   * @param evidence the words
   */
  record Theme(String code, String field, String evidence) {}
}
