package budgetwarehouse.normalisation.override;

import static java.util.stream.Collectors.joining;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.value.ValueQuestion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What may be decided for: the codes of each list with the years in which they stand there. */
public final class OverrideTargets {
  private final Map<String, Map<String, List<Span>>> spansByDimension = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> successorsByDimension = new HashMap<>();
  private final Predicate<String> canBeReadAsValue;

  OverrideTargets(
      List<ReviewDimension> dimensions,
      Function<String, ReferenceList> lists,
      Predicate<String> canBeReadAsValue) {
    this.canBeReadAsValue = canBeReadAsValue;
    for (ReviewDimension dimension : dimensions) {
      if (!dimension.list().isEmpty()) {
        add(dimension, lists.apply(dimension.list()));
      }
      if (!dimension.successionList().isEmpty()) {
        addSuccessors(dimension, lists.apply(dimension.successionList()));
      }
    }
  }

  /** Read the lists that travel in the jar; a value may be whatever the normaliser can read. */
  public static OverrideTargets standard(Normalisation normalisation) {
    return new OverrideTargets(
        ReviewDimension.standard(),
        ReferenceList::read,
        text ->
            normalisation.match(new ValueQuestion(text)).matchMethod() != MatchMethod.UNMATCHED);
  }

  private void add(ReviewDimension dimension, ReferenceList list) {
    Map<String, List<Span>> spans = new HashMap<>();
    for (ReferenceRow row : ReferenceRow.of(list)) {
      spans
          .computeIfAbsent(row.text(dimension.codeColumn()), absent -> new ArrayList<>())
          .add(Span.of(row));
    }
    spansByDimension.put(dimension.code(), spans);
  }

  private void addSuccessors(ReviewDimension dimension, ReferenceList list) {
    Map<String, Set<String>> successors = new HashMap<>();
    for (ReferenceRow row : ReferenceRow.of(list)) {
      boolean counts =
          dimension.scheme().isEmpty() || row.text("scheme").equals(dimension.scheme());
      if (counts && !row.text("successor_code").isEmpty()) {
        successors
            .computeIfAbsent(row.text("code"), absent -> new TreeSet<>())
            .add(row.text("successor_code") + "（" + row.text("first_year") + " 年起）");
      }
    }
    successorsByDimension.put(dimension.code(), successors);
  }

  /** Return whether something may be decided for at all. */
  boolean knows(String dimension, String target) {
    if (dimension.equals(ReviewDimension.INDICATOR_VALUE)) {
      return canBeReadAsValue.test(target);
    }
    Map<String, List<Span>> spans = spansByDimension.get(dimension);
    return spans == null || spans.containsKey(target);
  }

  /** Return whether a code stands in its list in every year of a span. */
  boolean holdsThrough(String dimension, String target, int firstYear, int lastYear) {
    List<Span> spans = spans(dimension, target);
    if (spans.isEmpty() || firstYear == Integer.MIN_VALUE || lastYear == Integer.MAX_VALUE) {
      return spans.isEmpty()
          || spans.stream().anyMatch(span -> span.first <= lastYear && firstYear <= span.last);
    }
    for (int year = firstYear; year <= lastYear; year++) {
      if (!holdsIn(dimension, target, year)) {
        return false;
      }
    }
    return true;
  }

  /** Return whether a code stands in its list in a year; 0 stands for the newest list. */
  boolean holdsIn(String dimension, String target, int year) {
    List<Span> spans = spans(dimension, target);
    int asked = year == 0 ? Integer.MAX_VALUE : year;
    return spans.isEmpty()
        || spans.stream().anyMatch(span -> span.first <= asked && asked <= span.last);
  }

  /** Say in which years a code stands in its list, and where its content went. */
  String years(String dimension, String target) {
    String years =
        spans(dimension, target).stream().map(Span::text).distinct().collect(joining("、"));
    Set<String> successors =
        successorsByDimension.getOrDefault(dimension, Map.of()).getOrDefault(target, Set.of());
    return successors.isEmpty() ? years : years + "，其内容移至 " + String.join("、", successors);
  }

  private List<Span> spans(String dimension, String target) {
    return spansByDimension.getOrDefault(dimension, Map.of()).getOrDefault(target, List.of());
  }

  /** Years of a list row, both ends included. */
  private record Span(int first, int last) {
    static Span of(ReferenceRow row) {
      return row.cells().containsKey("valid_from")
          ? new Span(
              row.number("valid_from", Integer.MIN_VALUE),
              row.number("valid_to", Integer.MAX_VALUE))
          : new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    String text() {
      String from = first == Integer.MIN_VALUE ? "" : Integer.toString(first);
      String to = last == Integer.MAX_VALUE ? "" : Integer.toString(last);
      return from + "—" + to;
    }
  }
}
