package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.Comparator;
import java.util.List;

/** Kinds of body by words in their names, {@code reference/body_kind.csv}, the first rank first. */
final class BodyKinds {
  private static final String UNKNOWN = "unknown";

  private final List<Kind> kinds;

  BodyKinds(ReferenceList list) {
    kinds =
        ReferenceRow.of(list).stream()
            .map(
                row ->
                    new Kind(
                        Folding.fold(row.text("pattern")),
                        row.text("match"),
                        row.text("body_kind"),
                        row.number("priority", Integer.MAX_VALUE)))
            .sorted(Comparator.comparingInt(Kind::priority))
            .toList();
  }

  /** Return the kind of a folded name; {@code unknown} for a blank one. */
  String kindOf(String name) {
    return kinds.stream()
        .filter(kind -> !name.isEmpty() && kind.fits(name))
        .map(Kind::bodyKind)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private record Kind(String pattern, String match, String bodyKind, int priority) {
    boolean fits(String name) {
      return switch (match) {
        case "contains" -> name.contains(pattern);
        case "suffix" -> name.endsWith(pattern);
        case "any" -> true;
        default -> throw new IllegalArgumentException("no way to match called " + match);
      };
    }
  }
}
