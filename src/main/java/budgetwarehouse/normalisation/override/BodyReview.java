package budgetwarehouse.normalisation.override;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.place.BodyMatch;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lays decisions over bodies: which body a printed name is, and of what kind it is. */
final class BodyReview {
  private static final Pattern UNIT_CODE = Pattern.compile("\\d+");

  private final DecisionIndex decisions;
  private final Normalisation normalisation;

  BodyReview(DecisionIndex decisions, Normalisation normalisation) {
    this.decisions = decisions;
    this.normalisation = normalisation;
  }

  /** Lay over an answer what was decided; its division may be known by a code not printed. */
  Reviewed<BodyMatch> review(BodyQuestion question, BodyMatch said, String matchedDivision) {
    List<OverrideUse> uses = new ArrayList<>();
    BodyMatch answer = said;
    Optional<Decision> identity =
        find(ReviewDimension.BODY_IDENTITY, question, said, matchedDivision);
    if (identity.isPresent()) {
      answer = identified(identity.get(), question, said);
      boolean isSame = answer.equals(said.decided());
      uses.add(use(identity.get(), said.matchMethod(), said.unitName(), isSame));
    }
    Optional<Decision> kind = find(ReviewDimension.BODY_KIND, question, said, matchedDivision);
    if (kind.isPresent()) {
      boolean isNoEntry = kind.get().isNoEntry();
      String decided = isNoEntry ? ReviewDimension.NO_MEMBER : kind.get().targetCode();
      answer = answer.ofKind(normalisation.kindOfBody(decided));
      String former = ReviewDimension.member(said.bodyKind());
      boolean isSame = ReviewDimension.member(decided).equals(former);
      uses.add(use(kind.get(), methodOfKind(said), former, isSame));
    }
    return new Reviewed<>(answer, uses);
  }

  /** The matcher itself says which body the decided code or name is, as if it were printed. */
  private BodyMatch identified(Decision decision, BodyQuestion question, BodyMatch said) {
    if (decision.isNoEntry()) {
      return BodyMatch.decidedNone();
    }
    boolean isCode = UNIT_CODE.matcher(decision.targetCode()).matches();
    BodyMatch meant =
        normalisation.match(
            new BodyQuestion(
                question.divisionCode(),
                question.divisionName(),
                question.fiscalYear(),
                question.documentUnitCode(),
                question.documentUnitName(),
                isCode ? decision.targetCode() : "",
                isCode ? "" : decision.targetCode()));
    // a code alone does not say of what kind the body is
    BodyMatch ofKind = meant.unitName().isEmpty() ? meant.ofKind(said.kind()) : meant;
    // the publisher goes on under the name it prints
    boolean isPublisher = said.decided().equals(publisher(question).decided());
    return (isPublisher ? ofKind.named(said.unitName()) : ofKind).decided();
  }

  private BodyMatch publisher(BodyQuestion question) {
    return normalisation.match(
        new BodyQuestion(
            question.divisionCode(),
            question.divisionName(),
            question.fiscalYear(),
            question.documentUnitCode(),
            question.documentUnitName(),
            "",
            ""));
  }

  /** A code says which body it is, and its name of what kind. */
  private static MatchMethod methodOfKind(BodyMatch said) {
    return said.kind().isTold() ? MatchMethod.NAME : MatchMethod.UNMATCHED;
  }

  private Optional<Decision> find(
      String dimension, BodyQuestion question, BodyMatch said, String matchedDivision) {
    boolean isPublisher = question.bodyCode().isBlank() && question.bodyName().isBlank();
    String code = isPublisher ? question.documentUnitCode() : question.bodyCode();
    String name = isPublisher ? question.documentUnitName() : question.bodyName();
    // one set may hold the same text twice: no Set.of
    Set<String> divisions = new HashSet<>(List.of(question.divisionCode(), matchedDivision));
    Set<String> bodies = new HashSet<>(List.of(code, name, said.unitCode(), said.unitName()));
    // tables leave out the code of the publisher: what is decided of the unit holds there too
    return Stream.concat(
            decisions.about(dimension, code, name).stream(),
            decisions.about(dimension, said.unitCode(), said.unitName()).stream())
        .filter(decision -> decision.scope().holds(divisions, bodies))
        .findFirst();
  }

  private static OverrideUse use(
      Decision decision, MatchMethod formerMethod, String formerCode, boolean isSame) {
    return new OverrideUse(decision, 0, formerCode, formerMethod, Optional.empty(), true, isSame);
  }
}
