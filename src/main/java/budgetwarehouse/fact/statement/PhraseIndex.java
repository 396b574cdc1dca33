package budgetwarehouse.fact.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest known phrase at a place, so that a label never catches a longer one. */
final class PhraseIndex {
  private final Map<Character, List<String>> byFirstCharacter = new HashMap<>();

  PhraseIndex(Collection<String> phrases) {
    for (String phrase : phrases) {
      byFirstCharacter.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
    }
    byFirstCharacter
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  Optional<String> longestAt(String text, int place) {
    return byFirstCharacter.getOrDefault(text.charAt(place), List.of()).stream()
        .filter(phrase -> text.startsWith(phrase, place))
        .findFirst();
  }
}
