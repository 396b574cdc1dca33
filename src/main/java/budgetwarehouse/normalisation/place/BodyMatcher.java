package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the budgetary unit of a figure or sheet.
 *
 * <p>The body printed over a sheet wins over the document's own; an office inside the publishing
 * body is that body. Numbers of units mean nothing outside their division and year.
 */
public final class BodyMatcher {
  // 本级, 机关 and 本部 are three words for it
  private static final String OWN_OFFICE = "本级";

  private final DivisionMatcher divisions;
  private final BodyIdentity identities;
  private final BodyHistory history;
  private final BodyKinds kinds;
  private final Pattern ownOffice;
  private final Pattern innerOffice;

  private BodyMatcher(
      DivisionMatcher divisions,
      BodyIdentity identities,
      BodyHistory history,
      BodyKinds kinds,
      ReferenceList officeList) {
    this.divisions = divisions;
    this.identities = identities;
    this.history = history;
    this.kinds = kinds;
    ownOffice = suffixes(officeList, "own_office");
    innerOffice = suffixes(officeList, "inner_office");
  }

  /** Read the lists that travel in the jar. */
  public static BodyMatcher standard(DivisionMatcher divisions) {
    return new BodyMatcher(
        divisions,
        new BodyIdentity(divisions, ReferenceList.read("vocabulary/body_name_form.csv")),
        new BodyHistory(ReferenceList.read("reference/body_succession.csv")),
        new BodyKinds(
            ReferenceList.read("reference/body_kind.csv"),
            ReferenceList.read("vocabulary/body_kind_word.csv"),
            ReferenceList.read("vocabulary/body_class_word.csv")),
        ReferenceList.read("vocabulary/office_suffix.csv"));
  }

  private static Pattern suffixes(ReferenceList list, String office) {
    return Pattern.compile(
        ReferenceRow.of(list).stream()
            .filter(row -> row.text("office").equals(office))
            .map(row -> row.text("pattern"))
            .collect(Collectors.joining("|", "(?:", ")$")));
  }

  /**
   * Return a kind by its code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public BodyKind kind(String code) {
    return kinds.named(code);
  }

  /** Match one body. */
  public BodyMatch match(BodyQuestion question) {
    BodyName document = BodyName.read(question.documentUnitCode(), question.documentUnitName());
    BodyName body = BodyName.read(question.bodyCode(), question.bodyName());
    if (document.isBlank() && body.isBlank()) {
      return BodyMatch.UNKNOWN;
    }

    DivisionMatch division =
        divisions.match(
            new DivisionQuestion(
                question.divisionCode(), question.divisionName(), question.fiscalYear()));
    if (body.isBlank()) {
      return match(document, document, division, question.fiscalYear());
    }
    if (!body.code().isEmpty()) {
      boolean sameCode = body.name().isEmpty() && body.code().equals(document.code());
      return match(sameCode ? document : body, document, division, question.fiscalYear());
    }
    return byName(body, document, division, question.fiscalYear());
  }

  private BodyMatch byName(BodyName body, BodyName document, DivisionMatch division, int year) {
    String bodyIdentity = identities.of(body.name(), division);
    String documentIdentity = identities.of(document.name(), division);
    if (bodyIdentity.equals(documentIdentity)) {
      return match(document, documentIdentity, document, division, year);
    }
    if (isInside(bodyIdentity, documentIdentity)) {
      return match(document, documentIdentity, document, division, year).with(MatchMethod.PARENT);
    }
    return match(body, bodyIdentity, document, division, year);
  }

  // 人民政府办公室 is a body of its own beside 人民政府: an inner office is of the same kind
  private boolean isInside(String body, String document) {
    return !document.isEmpty()
        && body.startsWith(document)
        && innerOffice.matcher(body.substring(document.length())).matches()
        && kinds.kindOf(body).code().equals(kinds.kindOf(document).code());
  }

  private BodyMatch match(BodyName unit, BodyName document, DivisionMatch division, int year) {
    return match(unit, identities.of(unit.name(), division), document, division, year);
  }

  private BodyMatch match(
      BodyName unit, String identity, BodyName document, DivisionMatch division, int year) {
    String department = unit.code().isEmpty() ? document.departmentCode() : unit.departmentCode();
    String ownName = identities.ownName(unit.name(), division);
    Matcher office = ownOffice.matcher(identity);
    BodyHistory.Line line = history.lineOf(office.replaceFirst(""), year);
    BodyKind kind = kindOf(ownOffice.matcher(ownName).replaceFirst(""), line.name());
    boolean isOwnOffice = office.reset().find();
    return new BodyMatch(
        unit.code(),
        unit.name(),
        department,
        kind.code(),
        kind.bodyClass(),
        kind.certainty(),
        identity,
        isOwnOffice ? line.name() + OWN_OFFICE : line.name(),
        line.rule(),
        unit.code().isEmpty() ? MatchMethod.NAME : MatchMethod.EXACT);
  }

  // 市监局 says less than 市场监督管理局, which it is short for
  private BodyKind kindOf(String name, String historyName) {
    BodyKind kind = kinds.kindOf(name);
    if (!kind.isOther()) {
      return kind;
    }
    BodyKind ofHistory = kinds.kindOf(historyName);
    return ofHistory.isOther() ? kind : ofHistory;
  }
}
