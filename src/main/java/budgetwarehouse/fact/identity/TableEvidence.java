package budgetwarehouse.fact.identity;

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
import java.util.stream.Stream;

/** What the tables of a document say of it, in their captions and by their kind. */
final class TableEvidence {
  private static final int DEPARTMENT_CODE_DIGITS = 3;

  private final List<TableContext> captions;
  private final List<TableChain> standard;

  TableEvidence(Outline outline) {
    captions = outline.sections().stream().map(Section::context).toList();
    standard =
        outline.sections().stream()
            .filter(TableChain.class::isInstance)
            .map(TableChain.class::cast)
            .filter(TableChain::isStandard)
            .toList();
  }

  /** Return the years that the captions of standard tables name. */
  List<Integer> years() {
    return standard.stream()
        .map(chain -> chain.context().fiscalYear())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Return the kinds of the standard tables, each as often as there are tables. */
  List<Stage> stages() {
    return standard.stream()
        .map(chain -> chain.tableId().name().startsWith("FIN"))
        .map(isFinal -> isFinal ? Stage.FINAL_ACCOUNT : Stage.BUDGET)
        .toList();
  }

  Optional<Scope> scope() {
    return mostFrequent(
        standard.stream().flatMap(chain -> scope(chain.context().title()).stream()).toList());
  }

  /** Return the bodies over the tables; those that have no code of their own with a blank one. */
  List<Body> bodies() {
    return bodyStream().toList();
  }

  /** Return the department that codes of three digits name. */
  Optional<Body> department() {
    return mostFrequent(
        bodyStream().filter(body -> body.code().length() == DEPARTMENT_CODE_DIGITS).toList());
  }

  /** Return the most frequent value, the first of equals. */
  static <T> Optional<T> mostFrequent(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Stream<Body> bodyStream() {
    return captions.stream()
        .filter(caption -> !caption.bodyName().isEmpty())
        .map(caption -> new Body(caption.bodyCode(), caption.bodyName()));
  }

  private static Optional<Scope> scope(String title) {
    if (title.contains("部门")) {
      return Optional.of(Scope.DEPARTMENT);
    }
    return title.contains("单位预算") || title.contains("单位决算") || title.startsWith("单位")
        ? Optional.of(Scope.UNIT)
        : Optional.empty();
  }

  /**
   * A body as printed over a table.
   *
   * @param code its code, or blank
   */
  record Body(String code, String name) {
    static final Body NONE = new Body("", "");
  }
}
