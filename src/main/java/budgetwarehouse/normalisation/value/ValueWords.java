package budgetwarehouse.normalisation.value;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of indicator values, {@code reference/indicator_word.csv}, by kind and position. */
final class ValueWords {
  private static final Pattern NEGATION = Pattern.compile("[不未无非难]");

  private final List<Word> words;
  private final Map<String, Word> whole = new HashMap<>();

  ValueWords(ReferenceList list) {
    words =
        ReferenceRow.of(list).stream()
            .map(
                row ->
                    new Word(
                        Folding.fold(row.text("word")),
                        row.text("meaning"),
                        row.text("kind"),
                        row.text("position")))
            .sorted(Comparator.comparing((Word word) -> word.text().length()).reversed())
            .toList();
    words.stream()
        .filter(word -> word.position().equals("whole"))
        .forEach(word -> whole.put(word.text(), word));
  }

  /** Find the word that a whole text is. */
  Optional<Word> whole(String text) {
    return Optional.ofNullable(whole.get(text));
  }

  /** Find the longest phrase that a text begins or ends with: 有效提升服务能力. */
  Optional<Word> phraseIn(String text) {
    return words.stream()
        .filter(word -> word.kind().equals("qualitative") && word.text().length() > 1)
        .filter(word -> text.startsWith(word.text()) || endsUnnegated(text, word.text()))
        .findFirst();
  }

  private static boolean endsUnnegated(String text, String word) {
    return text.endsWith(word)
        && !NEGATION.matcher(text.substring(0, text.length() - word.length())).find();
  }

  /** Return the meaning of each word of a kind at a position. */
  Map<String, String> meanings(String kind, String position) {
    return words.stream()
        .filter(word -> word.kind().equals(kind) && word.position().equals(position))
        .collect(Collectors.toMap(Word::text, Word::meaning, (first, second) -> first));
  }

  /** Make a pattern of one of the words of a kind at a position, the longest first. */
  Pattern anyOf(String kind, String position) {
    return Pattern.compile(
        words.stream()
            .filter(word -> word.kind().equals(kind) && word.position().equals(position))
            .map(word -> Pattern.quote(word.text()))
            .collect(Collectors.joining("|")));
  }

  /**
   * One word.
   *
   * @param text folded
   * @param meaning a comparator's code or a short English word
   * @param kind {@code comparator, qualitative, placeholder, date_suffix, per_denominator_mark}
   * @param position {@code before} or {@code after} the number, {@code between} two, the {@code
   *     whole} text
   */
  record Word(String text, String meaning, String kind, String position) {
    boolean isPlaceholder() {
      return kind.equals("placeholder");
    }
  }
}
