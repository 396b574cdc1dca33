package budgetwarehouse.fact.caption;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.AskedBefore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of a vocabulary by the kind of text that they know; folded texts are compared. */
public final class KindPatterns {
  private static final Kind NONE = Kind.of(List.of());

  private final Map<String, Kind> kinds;

  /** Take the column {@code pattern} of a list, each row under what another column says. */
  public KindPatterns(ReferenceList list, String kindColumn) {
    kinds =
        list.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getOrDefault(kindColumn, ""),
                    Collectors.collectingAndThen(
                        Collectors.mapping(
                            row -> Pattern.compile(row.getOrDefault("pattern", "")),
                            Collectors.toList()),
                        Kind::of)));
  }

  /** Find the first pattern of a kind that stands anywhere in a text. */
  Optional<Matcher> find(String kind, String folded) {
    Optional<Matcher> found = of(kind).found().of(folded).map(pattern -> pattern.matcher(folded));
    found.ifPresent(Matcher::find);
    return found;
  }

  /** Return whether a pattern of a kind stands anywhere in a text. */
  boolean standsIn(String kind, String folded) {
    return of(kind).found().of(folded).isPresent();
  }

  /** Return whether a whole text is of a kind. */
  public boolean matches(String kind, String folded) {
    return of(kind).matches().of(folded);
  }

  private Kind of(String kind) {
    return kinds.getOrDefault(kind, NONE);
  }

  /**
   * Patterns of one kind.
   *
   * @param found the first of them that stands anywhere in a text
   * @param matches whether one of them is a whole text
   */
  private record Kind(AskedBefore<Optional<Pattern>> found, AskedBefore<Boolean> matches) {
    static Kind of(List<Pattern> patterns) {
      return new Kind(
          new AskedBefore<>(
              text ->
                  patterns.stream().filter(pattern -> pattern.matcher(text).find()).findFirst()),
          new AskedBefore<>(
              text -> patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches())));
    }
  }
}
