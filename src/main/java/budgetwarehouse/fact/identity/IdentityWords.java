package budgetwarehouse.fact.identity;

import budgetwarehouse.reference.ReferenceList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of covers and titles, {@code vocabulary/identity_word.csv}; texts are folded. */
final class IdentityWords {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  IdentityWords(ReferenceList words) {
    for (Map<String, String> row : words.rows()) {
      patterns.put(row.getOrDefault("kind", ""), Pattern.compile(row.getOrDefault("pattern", "")));
    }
  }

  /** Build it with the words of the class path. */
  static IdentityWords standard() {
    return new IdentityWords(ReferenceList.read("vocabulary/identity_word.csv"));
  }

  /** Return whether words of a kind stand in a text. */
  boolean standIn(String kind, String text) {
    return matcher(kind, text).find();
  }

  /** Take the words of a kind away from a text. */
  String without(String kind, String text) {
    return matcher(kind, text).replaceFirst("");
  }

  /** Find what stands behind words of a kind with which a text begins. */
  Optional<String> behind(String kind, String text) {
    Matcher found = matcher(kind, text);
    return found.lookingAt() ? Optional.of(text.substring(found.end())) : Optional.empty();
  }

  private Matcher matcher(String kind, String text) {
    Pattern pattern = patterns.get(kind);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "no words of kind " + kind + ", known are " + patterns.keySet());
    }
    return pattern.matcher(text);
  }
}
