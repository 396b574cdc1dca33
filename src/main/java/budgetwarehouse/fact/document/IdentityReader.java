package budgetwarehouse.fact.document;

import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.outline.Outline;
import budgetwarehouse.fact.outline.Section;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document says of itself, in its title and over its tables. */
final class IdentityReader {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  private final DivisionNames divisions;

  IdentityReader(DivisionNames divisions) {
    this.divisions = divisions;
  }

  /** Build a reader with the lists of the class path. */
  static IdentityReader standard() {
    return new IdentityReader(DivisionNames.standard());
  }

  /** Read the identity; what is not said stays empty. */
  PrintedIdentity read(Outline outline) {
    DocumentTitle title = DocumentTitle.of(outline.prose());
    TableContext body = body(outline, title);
    return new PrintedIdentity(
        title.text(),
        year(outline, title.text()),
        stage(outline, title.text()),
        scope(outline, title.text()),
        divisions.beginning(body.bodyName()),
        body.bodyCode(),
        body.bodyName());
  }

  private static OptionalInt year(Outline outline, String title) {
    Matcher year = YEAR.matcher(title);
    if (year.find()) {
      return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    return mostFrequent(
            standardTables(outline).stream()
                .map(chain -> chain.context().fiscalYear())
                .filter(Objects::nonNull)
                .toList())
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Optional<Stage> stage(Outline outline, String title) {
    boolean budget = title.contains("预算");
    boolean finalAccount = title.contains("决算");
    if (budget != finalAccount) {
      return Optional.of(budget ? Stage.BUDGET : Stage.FINAL_ACCOUNT);
    }
    return mostFrequent(
        standardTables(outline).stream()
            .map(chain -> chain.tableId().name().startsWith("FIN"))
            .map(isFinal -> isFinal ? Stage.FINAL_ACCOUNT : Stage.BUDGET)
            .toList());
  }

  private static Optional<Scope> scope(Outline outline, String title) {
    Optional<Scope> ofTitle = scope(title);
    return ofTitle.isPresent()
        ? ofTitle
        : mostFrequent(
            standardTables(outline).stream()
                .flatMap(chain -> scope(chain.context().title()).stream())
                .toList());
  }

  private static Optional<Scope> scope(String title) {
    if (title.contains("部门")) {
      return Optional.of(Scope.DEPARTMENT);
    }
    return title.contains("单位预算") || title.contains("单位决算") || title.startsWith("单位")
        ? Optional.of(Scope.UNIT)
        : Optional.empty();
  }

  /** A department's own code has three digits; a cover names the body without a code. */
  private static TableContext body(Outline outline, DocumentTitle title) {
    List<TableContext> bodies =
        outline.sections().stream()
            .map(Section::context)
            .filter(context -> !context.bodyName().isEmpty())
            .map(IdentityReader::bodyAlone)
            .toList();
    Optional<TableContext> department =
        mostFrequent(bodies.stream().filter(body -> body.bodyCode().length() == 3).toList());
    if (department.isPresent()) {
      return department.get();
    }
    if (!title.bodyName().isEmpty()) {
      return new TableContext("", "", title.bodyName(), Optional.empty(), "", null);
    }
    return mostFrequent(bodies).orElse(TableContext.NOTHING);
  }

  private static TableContext bodyAlone(TableContext context) {
    return new TableContext("", context.bodyCode(), context.bodyName(), Optional.empty(), "", null);
  }

  private static List<TableChain> standardTables(Outline outline) {
    return outline.sections().stream()
        .filter(TableChain.class::isInstance)
        .map(TableChain.class::cast)
        .filter(TableChain::isStandard)
        .toList();
  }

  /** Return the most frequent value, the first of equals. */
  private static <T> Optional<T> mostFrequent(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
