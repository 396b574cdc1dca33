package budgetwarehouse.fact.identity;

import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a title say: 2017年度江苏省高级人民法院部门预算公开.
 *
 * @param year empty where none or two different ones are named
 * @param stage empty where neither or both are named
 * @param scope department or unit, where the title says it
 * @param rest what stands before kind and scope, without the year: a body, a place, or blank
 */
record TitleParts(OptionalInt year, Optional<Stage> stage, Optional<Scope> scope, String rest) {
  private static final Pattern KIND = Pattern.compile("预决算|预算|决算");
  private static final Pattern SCOPE = Pattern.compile("(?<scope>部门|单位)(?:综合|收支|汇总)?$");
  private static final Pattern BLANKS = Pattern.compile("\\h+");

  static TitleParts of(String title, IdentityWords words) {
    String folded = words.without("lead", Folding.fold(title));
    String undated = PrintedYear.REGEX.matcher(folded).replaceAll("");
    Matcher kind = KIND.matcher(undated);
    String head = kind.find() ? undated.substring(0, kind.start()) : undated;
    Matcher scope = SCOPE.matcher(head);
    String rest = scope.find() ? head.substring(0, scope.start()) : head;
    return new TitleParts(
        PrintedYear.only(folded),
        stage(undated),
        scope(folded, head),
        BLANKS.matcher(words.without("level", rest)).replaceAll(""));
  }

  private static Optional<Stage> stage(String title) {
    String plain = title.replace("预决算", "");
    boolean isBudget = plain.contains("预算");
    boolean isFinal = plain.contains("决算");
    if (isBudget == isFinal) {
      return Optional.empty();
    }
    return Optional.of(isBudget ? Stage.BUDGET : Stage.FINAL_ACCOUNT);
  }

  private static Optional<Scope> scope(String title, String head) {
    Matcher scope = SCOPE.matcher(head);
    if (scope.find()) {
      return Optional.of(scope.group("scope").equals("部门") ? Scope.DEPARTMENT : Scope.UNIT);
    }
    boolean isDepartment = title.contains("(部门)");
    boolean isUnit = title.contains("(单位)");
    if (isDepartment == isUnit) {
      return Optional.empty();
    }
    return Optional.of(isDepartment ? Scope.DEPARTMENT : Scope.UNIT);
  }
}
