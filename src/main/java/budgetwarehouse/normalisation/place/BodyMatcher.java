package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the budgetary unit of a figure or sheet.
 *
 * <p>The body printed over a sheet wins over the document's own; an office inside the publishing
 * body is that body. Numbers of units mean nothing outside their division and year.
 */
public final class BodyMatcher {
  private final DivisionList divisions;
  private final BodyKinds kinds;
  private final Pattern ownOffice;
  private final Pattern innerOffice;

  /**
   * Make a matcher.
   *
   * @param kindList {@code reference/body_kind.csv}
   * @param wordList {@code vocabulary/body_kind_word.csv}
   * @param classList {@code vocabulary/body_class_word.csv}
   * @param officeList {@code vocabulary/office_suffix.csv}
   */
  public BodyMatcher(
      DivisionList divisions,
      ReferenceList kindList,
      ReferenceList wordList,
      ReferenceList classList,
      ReferenceList officeList) {
    this.divisions = divisions;
    kinds = new BodyKinds(kindList, wordList, classList);
    ownOffice = suffixes(officeList, "own_office");
    innerOffice = suffixes(officeList, "inner_office");
  }

  private static Pattern suffixes(ReferenceList list, String office) {
    return Pattern.compile(
        ReferenceRow.of(list).stream()
            .filter(row -> row.text("office").equals(office))
            .map(row -> row.text("pattern"))
            .collect(Collectors.joining("|", "(?:", ")$")));
  }

  /** Match one body. */
  public BodyMatch match(BodyQuestion question) {
    BodyName document = BodyName.read(question.documentUnitCode(), question.documentUnitName());
    BodyName body = BodyName.read(question.bodyCode(), question.bodyName());
    if (document.isBlank() && body.isBlank()) {
      return BodyMatch.UNKNOWN;
    }
    if (body.isBlank()) {
      return match(document, document, question.divisionCode());
    }
    if (!body.code().isEmpty()) {
      boolean sameCode = body.name().isEmpty() && body.code().equals(document.code());
      return match(sameCode ? document : body, document, question.divisionCode());
    }
    return byName(body, document, question.divisionCode());
  }

  private BodyMatch byName(BodyName body, BodyName document, String divisionCode) {
    String bodyIdentity = identity(body.name(), divisionCode);
    String documentIdentity = identity(document.name(), divisionCode);
    if (bodyIdentity.equals(documentIdentity)) {
      return match(document, document, divisionCode);
    }
    if (isInside(bodyIdentity, documentIdentity)) {
      return match(document, document, divisionCode).with(MatchMethod.PARENT);
    }
    return match(body, document, divisionCode);
  }

  // 人民政府办公室 is a body of its own beside 人民政府: an inner office is of the same kind
  private boolean isInside(String body, String document) {
    return !document.isEmpty()
        && body.startsWith(document)
        && innerOffice.matcher(body.substring(document.length())).matches()
        && kinds.kindOf(body).code().equals(kinds.kindOf(document).code());
  }

  private BodyMatch match(BodyName unit, BodyName document, String divisionCode) {
    String identity = identity(unit.name(), divisionCode);
    String department = unit.code().isEmpty() ? document.departmentCode() : unit.departmentCode();
    BodyKind kind = kinds.kindOf(withoutOffice(identity));
    return new BodyMatch(
        unit.code(),
        unit.name(),
        department,
        kind.code(),
        kind.bodyClass(),
        kind.certainty(),
        identity,
        unit.code().isEmpty() ? MatchMethod.NAME : MatchMethod.EXACT);
  }

  private String identity(String name, String divisionCode) {
    String folded = Folding.fold(name);
    Optional<String> prefix =
        divisions.withCode(divisionCode).stream()
            .flatMap(Division::spellings)
            .map(Folding::fold)
            .filter(spelling -> folded.startsWith(spelling) && !folded.equals(spelling))
            .max(Comparator.comparingInt(String::length));
    return folded.substring(prefix.map(String::length).orElse(0));
  }

  private String withoutOffice(String identity) {
    return ownOffice.matcher(identity).replaceFirst("");
  }
}
