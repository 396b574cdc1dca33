package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private final Pattern anyPhrase;

  BodyWords(ReferenceList list) {
    ReferenceRow.of(list).forEach(this::add);
    anyPhrase =
        Pattern.compile(
            phrases.stream()
                .map(phrase -> phrase.pattern().pattern())
                .collect(Collectors.joining(")|(?:", "(?:", ")")));
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
    Found none = new Found(0, 0, "");
    Found last = none;
    int start = 0;
    while (start < name.length()) {
      Found longest = longestAt(start, name, phrasesFound, none);
      last = longest.equals(none) ? last : longest;
      start = Math.max(start + 1, longest.end());
    }
    return last.equals(none) ? Optional.empty() : Optional.of(last.kind());
  }

  // most names hold no phrase, which one search tells
  private List<Found> phrasesIn(String name) {
    if (!anyPhrase.matcher(name).find()) {
      return List.of();
    }
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

  // of two that are as long the first in the list is taken, a word before a phrase
  private Found longestAt(int start, String name, List<Found> phrasesFound, Found none) {
    Found longest = none;
    for (Word word : byFirstCharacter.getOrDefault(name.charAt(start), List.of())) {
      int end = start + word.text().length();
      if (end > longest.end() && word.standsAt(start, name)) {
        longest = new Found(start, end, word.kind());
      }
    }
    for (Found phrase : phrasesFound) {
      if (phrase.start() == start && phrase.end() > longest.end()) {
        longest = phrase;
      }
    }
    return longest;
  }

  private record Word(String text, boolean atEnd, String kind) {
    boolean standsAt(int start, String name) {
      return name.startsWith(text, start) && (!atEnd || start + text.length() == name.length());
    }
  }

  private record Phrase(Pattern pattern, String kind) {}

  private record Found(int start, int end, String kind) {}
}
