package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in the names of bodies, {@code vocabulary/body_kind_word.csv}.
 *
 * <p>A Chinese name ends with what it is and begins with what that belongs to: 法院路街道办事处 is a street
 * office, 财政局国库支付中心 a payment centre. So a name is read from its start into words that do not
 * overlap, the longest first, and the last of them tells the kind.
 */
final class BodyWords {
  private final Map<Character, List<Word>> byFirstCharacter = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  BodyWords(ReferenceList list) {
    ReferenceRow.of(list).forEach(this::add);
  }

  private void add(ReferenceRow row) {
    String pattern = row.text("pattern");
    String kind = row.text("body_kind");
    String match = row.text("match");
    switch (match) {
      case "contains" -> add(new Word(Folding.fold(pattern), false, kind));
      case "suffix" -> add(new Word(Folding.fold(pattern), true, kind));
      case "pattern" -> phrases.add(new Phrase(Pattern.compile(pattern), kind));
      default -> throw new IllegalArgumentException("no way to match called " + match);
    }
  }

  private void add(Word word) {
    byFirstCharacter.computeIfAbsent(word.text().charAt(0), absent -> new ArrayList<>()).add(word);
  }

  /** Find the kind that the last word of a folded name tells. */
  Optional<String> lastKindIn(String name) {
    List<Found> phrasesFound = phrasesIn(name);
    Optional<String> last = Optional.empty();
    int start = 0;
    while (start < name.length()) {
      Optional<Found> found = longestAt(start, name, phrasesFound);
      if (found.isPresent()) {
        last = found.map(Found::kind);
      }
      start = found.map(Found::end).orElse(start + 1);
    }
    return last;
  }

  private List<Found> phrasesIn(String name) {
    return phrases.stream()
        .flatMap(
            phrase ->
                phrase
                    .pattern()
                    .matcher(name)
                    .results()
                    .map(result -> new Found(result.start(), result.end(), phrase.kind())))
        .toList();
  }

  private Optional<Found> longestAt(int start, String name, List<Found> phrasesFound) {
    Stream<Found> words =
        byFirstCharacter.getOrDefault(name.charAt(start), List.of()).stream()
            .filter(word -> word.standsAt(start, name))
            .map(word -> new Found(start, start + word.text().length(), word.kind()));
    Stream<Found> starting = phrasesFound.stream().filter(found -> found.start() == start);
    return Stream.concat(words, starting).max(Comparator.comparingInt(Found::end));
  }

  private record Word(String text, boolean atEnd, String kind) {
    boolean standsAt(int start, String name) {
      return name.startsWith(text, start) && (!atEnd || start + text.length() == name.length());
    }
  }

  private record Phrase(Pattern pattern, String kind) {}

  private record Found(int start, int end, String kind) {}
}
