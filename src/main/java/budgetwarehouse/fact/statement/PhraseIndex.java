package budgetwarehouse.fact.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the longest known phrase at a place, so that a label never catches a longer one. A {@code
 * #} in a phrase stands for the digits of a code: (#项) is (01项).
 */
final class PhraseIndex {
  private static final String CODE = "#";
  private static final String DIGITS = "\\d{1,3}";

  private final Map<Character, List<String>> byFirstCharacter = new HashMap<>();
  private final Map<String, Pattern> withCodes = new HashMap<>();

  PhraseIndex(Collection<String> phrases) {
    phrases.forEach(this::add);
    byFirstCharacter
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** Find the longest phrase at a place. */
  Optional<Found> longestAt(String text, int place) {
    // a loop: this is asked at every character of the prose
    for (String phrase : byFirstCharacter.getOrDefault(text.charAt(place), List.of())) {
      Optional<Found> found = match(phrase, text, place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void add(String phrase) {
    byFirstCharacter.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
    if (phrase.contains(CODE)) {
      String pattern = Pattern.quote(phrase).replace(CODE, "\\E" + DIGITS + "\\Q");
      withCodes.put(phrase, Pattern.compile(pattern));
    }
  }

  private Optional<Found> match(String phrase, String text, int place) {
    Pattern pattern = withCodes.get(phrase);
    if (pattern == null) {
      return text.startsWith(phrase, place)
          ? Optional.of(new Found(phrase, place + phrase.length()))
          : Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).region(place, text.length());
    return matcher.lookingAt() ? Optional.of(new Found(phrase, matcher.end())) : Optional.empty();
  }

  /**
   * A phrase that was found.
   *
   * @param phrase as the vocabulary has it
   * @param end behind it
   */
  record Found(String phrase, int end) {}
}
