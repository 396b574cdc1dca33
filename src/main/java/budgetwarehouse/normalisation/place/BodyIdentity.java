package budgetwarehouse.normalisation.place;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names of one body have in common: no division, and one form for 中国共产党…委员会 and 中共…委.
 *
 * <p>Since 2018 many a county's bureau is a branch of its prefecture's, 唐山市生态环境局丰润区分局. In the
 * division that such a name names, it is the bureau of that division.
 */
final class BodyIdentity {
  private final DivisionMatcher divisions;
  private final List<Form> branches;
  private final List<Form> withDivision;
  private final List<Form> withoutDivision;

  /**
   * Make it.
   *
   * @param formList {@code vocabulary/body_name_form.csv}
   */
  BodyIdentity(DivisionMatcher divisions, ReferenceList formList) {
    this.divisions = divisions;
    branches = forms(formList, "branch");
    withDivision = forms(formList, "with_division");
    withoutDivision = forms(formList, "without_division");
  }

  private static List<Form> forms(ReferenceList list, String step) {
    return ReferenceRow.of(list).stream()
        .filter(row -> row.text("step").equals(step))
        .map(row -> new Form(Pattern.compile(row.text("pattern")), row.text("form")))
        .toList();
  }

  /** Return the identity of a printed name in a division; a division alone stays a name. */
  String of(String name, DivisionMatch division) {
    String folded = Folding.fold(name);
    Optional<String> bureau = bureauOfBranch(folded, division);
    if (bureau.isPresent()) {
      return bureau.get();
    }
    String form = applied(withDivision, folded);
    return applied(withoutDivision, divisions.withoutDivision(form, division));
  }

  private Optional<String> bureauOfBranch(String name, DivisionMatch division) {
    return branches.stream()
        .map(form -> form.bureauIn(name, text -> divisions.isNameOf(text, division)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Return a printed name, folded, without that of its division. */
  String ownName(String name, DivisionMatch division) {
    return divisions.withoutDivision(Folding.fold(name), division);
  }

  private static String applied(List<Form> forms, String name) {
    String applied = name;
    for (Form form : forms) {
      applied = form.pattern().matcher(applied).replaceFirst(form.replacement());
    }
    return applied;
  }

  private record Form(Pattern pattern, String replacement) {
    Optional<String> bureauIn(String name, Predicate<String> isHere) {
      Matcher branch = pattern.matcher(name);
      if (!branch.matches()) {
        return Optional.empty();
      }
      String place = branch.group("place");
      String division = branch.group("division");
      return isHere.test(division) || isHere.test(place + division)
          ? Optional.of(branch.replaceFirst(replacement))
          : Optional.empty();
    }
  }
}
