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

  private final Map<Character, Beginning> beginnings = new HashMap<>();
  private final Map<String, Pattern> withCodes = new HashMap<>();

  PhraseIndex(Collection<String> phrases) {
    phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).forEach(this::add);
  }

  /** Find the longest phrase at a place. */
  Optional<Found> longestAt(String text, int place) {
    // a loop: this is asked at every character of the prose
    Beginning beginning = beginnings.get(text.charAt(place));
    if (beginning == null) {
      return Optional.empty();
    }
    for (String phrase : beginning.phrases(text, place)) {
      Optional<Found> found = match(phrase, text, place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void add(String phrase) {
    beginnings.computeIfAbsent(phrase.charAt(0), first -> new Beginning()).add(phrase);
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

  /** Return what stands before the first code of a phrase, the whole phrase where it has none. */
  static String beforeCode(String phrase) {
    int code = phrase.indexOf(CODE);
    return code < 0 ? phrase : phrase.substring(0, code);
  }

  /** Phrases that begin with the same character, by their second. */
  private static final class Beginning {
    private final List<String> open = new ArrayList<>();
    private final Map<Character, List<String>> bySecond = new HashMap<>();

    // those of one character, or with a code behind it, may go on with any
    void add(String phrase) {
      if (phrase.length() == 1 || phrase.startsWith(CODE, 1)) {
        open.add(phrase);
        bySecond.values().forEach(list -> list.add(phrase));
      } else {
        bySecond.computeIfAbsent(phrase.charAt(1), second -> new ArrayList<>(open)).add(phrase);
      }
    }

    /** Return those that can stand at a place, the longest first. */
    List<String> phrases(String text, int place) {
      return place + 1 < text.length() ? bySecond.getOrDefault(text.charAt(place + 1), open) : open;
    }
  }

  /**
   * A phrase that was found.
   *
   * @param phrase as the vocabulary has it
   * @param end behind it
   */
  record Found(String phrase, int end) {}
}
