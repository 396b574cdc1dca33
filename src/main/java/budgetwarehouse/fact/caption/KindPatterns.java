package budgetwarehouse.fact.caption;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of a vocabulary by the kind of text that they know; folded texts are compared. */
public final class KindPatterns {
  private final Map<String, List<Pattern>> patterns;

  /** Take the column {@code pattern} of a list, each row under what another column says. */
  public KindPatterns(ReferenceList list, String kindColumn) {
    patterns =
        list.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getOrDefault(kindColumn, ""),
                    Collectors.mapping(
                        row -> Pattern.compile(row.getOrDefault("pattern", "")),
                        Collectors.toList())));
  }

  /** Find the first pattern of a kind that stands anywhere in a text. */
  Optional<Matcher> find(String kind, String folded) {
    return of(kind).stream()
        .map(pattern -> pattern.matcher(folded))
        .filter(Matcher::find)
        .findFirst();
  }

  /** Return whether a pattern of a kind stands anywhere in a text. */
  boolean standsIn(String kind, String folded) {
    return find(kind, folded).isPresent();
  }

  /** Return whether a whole text is of a kind. */
  public boolean matches(String kind, String folded) {
    return of(kind).stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }

  private List<Pattern> of(String kind) {
    return patterns.getOrDefault(kind, List.of());
  }
}
