package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kinds and classes of bodies by their names.
 *
 * <p>The words of a name tell the field, its end whether it is an organ or an institution of that
 * field: 农业农村局 and 农业技术推广站 are no peers.
 */
final class BodyKinds {
  private static final String PUBLIC_INSTITUTION = "public_institution";
  private static final List<String> CERTAINTIES = List.of("none", "low", "medium", "high");
  // a second name in brackets, as in 数据局(政务服务管理办公室)
  private static final Pattern SECOND_NAME = Pattern.compile("(?<=.)\\([^()]*\\)$");
  // of two fields joined the first is the older one: 教育和体育局 is an education bureau
  private static final Pattern JOINED = Pattern.compile("(.+?)和.+(局|厅|委员会|办公室)");

  private final BodyWords words;
  private final Map<String, Kind> kinds;
  private final List<Ending> endings;

  /**
   * Read the lists.
   *
   * @param kindList {@code reference/body_kind.csv}
   * @param wordList {@code vocabulary/body_kind_word.csv}
   * @param classList {@code vocabulary/body_class_word.csv}
   */
  BodyKinds(ReferenceList kindList, ReferenceList wordList, ReferenceList classList) {
    words = new BodyWords(wordList);
    kinds =
        ReferenceRow.of(kindList).stream()
            .map(Kind::of)
            .collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));
    endings = ReferenceRow.of(classList).stream().map(Ending::of).toList();
  }

  /**
   * Return a kind by its code.
   *
   * @throws IllegalArgumentException when there is none
   */
  BodyKind named(String code) {
    return kind(code).plain();
  }

  /** Return the kind of a folded name; unknown for a blank one. */
  BodyKind kindOf(String name) {
    if (name.isEmpty()) {
      return BodyKind.UNKNOWN;
    }

    String firstName = SECOND_NAME.matcher(name).replaceFirst("");
    Kind kind = kind(fieldOf(firstName));
    Optional<Ending> ending =
        endings.stream()
            .filter(candidate -> candidate.pattern().matcher(firstName).find())
            .findFirst();
    return ending.map(found -> refined(kind, found)).orElseGet(() -> kind.plain());
  }

  private String fieldOf(String name) {
    Matcher joined = JOINED.matcher(name);
    Optional<String> first =
        joined.matches() ? words.lastKindIn(joined.group(1) + joined.group(2)) : Optional.empty();
    return first.or(() -> words.lastKindIn(name)).orElse(BodyKind.OTHER);
  }

  private BodyKind refined(Kind kind, Ending ending) {
    if (kind.code().equals(BodyKind.OTHER)) {
      return new BodyKind(BodyKind.OTHER, ending.bodyClass(), ending.certainty());
    }
    if (kind.institutionKind().isEmpty() || !ending.bodyClass().equals(PUBLIC_INSTITUTION)) {
      return kind.plain();
    }
    Kind institution = kind(kind.institutionKind());
    return new BodyKind(
        institution.code(),
        institution.bodyClass(),
        lessCertain(institution.certainty(), ending.certainty()));
  }

  private Kind kind(String code) {
    Kind kind = kinds.get(code);
    if (kind == null) {
      throw new IllegalArgumentException("no kind of body called " + code);
    }
    return kind;
  }

  private static String lessCertain(String one, String other) {
    return CERTAINTIES.indexOf(one) <= CERTAINTIES.indexOf(other) ? one : other;
  }

  private record Kind(String code, String bodyClass, String certainty, String institutionKind) {
    static Kind of(ReferenceRow row) {
      return new Kind(
          row.text("body_kind"),
          row.text("body_class"),
          row.text("class_certainty"),
          row.text("institution_kind"));
    }

    BodyKind plain() {
      return new BodyKind(code, bodyClass, certainty);
    }
  }

  private record Ending(Pattern pattern, String bodyClass, String certainty) {
    static Ending of(ReferenceRow row) {
      return new Ending(
          Pattern.compile(row.text("pattern")), row.text("body_class"), row.text("certainty"));
    }
  }
}
