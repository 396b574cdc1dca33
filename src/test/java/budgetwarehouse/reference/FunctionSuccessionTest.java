package budgetwarehouse.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Content of function codes goes forward in time, and the list says of each end where it went. */
class FunctionSuccessionTest {
  private static final int OPEN = Integer.MAX_VALUE;
  private static final int SECTION_DIGITS = 5;

  private static final List<Span> SPANS =
      ReferenceRow.of(ReferenceList.read("reference/function.csv")).stream()
          .map(
              row ->
                  new Span(
                      row.text("code"), row.number("valid_from", 0), row.number("valid_to", OPEN)))
          .toList();
  private static final List<Move> MOVES =
      ReferenceRow.of(ReferenceList.read("reference/function_succession.csv")).stream()
          .map(
              row ->
                  new Move(
                      row.text("code"),
                      row.number("last_year", 0),
                      row.text("successor_code"),
                      row.number("first_year", OPEN),
                      row.text("rule")))
          .toList();

  private record Span(String code, int first, int last) {}

  private record Move(String code, int lastYear, String successor, int firstYear, String rule) {
    boolean isAbolition() {
      return rule.equals("abolished");
    }
  }

  @Test
  void everyMoveLeavesAtTheEndOfASpan() {
    assertThat(MOVES)
        .allSatisfy(
            move ->
                assertThat(SPANS)
                    .as("close the span of %s in %d", move.code(), move.lastYear())
                    .anyMatch(
                        span -> span.code().equals(move.code()) && span.last() == move.lastYear()));
  }

  @Test
  void everyMoveArrivesTheYearAfterInACodeOfThatYear() {
    assertThat(MOVES.stream().filter(move -> !move.isAbolition()))
        .allSatisfy(
            move -> {
              assertThat(move.firstYear()).isEqualTo(move.lastYear() + 1);
              assertThat(spanOf(move.successor(), move.firstYear()))
                  .as("%s in %d", move.successor(), move.firstYear())
                  .isPresent();
            });
  }

  // a span that takes content ends after the one that gave it: so no walk comes back
  @Test
  void contentGoesToSpansThatEndLater() {
    assertThat(MOVES.stream().filter(move -> !move.isAbolition()))
        .allSatisfy(
            move ->
                assertThat(spanOf(move.successor(), move.firstYear()).orElseThrow().last())
                    .isGreaterThan(move.lastYear()));
  }

  @Test
  void wholeContentHasOneSuccessorAndSplitContentSeveral() {
    Map<String, List<Move>> ends =
        MOVES.stream().collect(groupingBy(move -> move.code() + " " + move.lastYear()));

    assertThat(ends.values())
        .allSatisfy(
            moves -> {
              assertThat(moves.stream().map(Move::rule).collect(toSet())).hasSize(1);
              if (moves.get(0).rule().equals("split")) {
                assertThat(moves).hasSizeGreaterThan(1);
              } else {
                assertThat(moves).hasSize(1);
              }
            });
  }

  @Test
  void whatMovedIsAllThatTheSuccessorTook() {
    assertThat(MOVES.stream().filter(move -> move.rule().equals("moved")))
        .allSatisfy(
            move ->
                assertThat(MOVES)
                    .as("call it merged: %s takes others in %d", move.successor(), move.firstYear())
                    .filteredOn(other -> other.successor().equals(move.successor()))
                    .filteredOn(other -> other.firstYear() == move.firstYear())
                    .filteredOn(other -> !isSectionOf(other.code(), move.code()))
                    .containsExactly(move));
  }

  @Test
  void everyCodeThatEndsGoesOnUnderItsNumberOrSomewhereElse() {
    assertThat(SPANS.stream().filter(span -> span.last() != OPEN))
        .allSatisfy(
            span ->
                assertThat(
                        spanOf(span.code(), span.last() + 1).isPresent()
                            || MOVES.stream()
                                .anyMatch(
                                    move ->
                                        move.code().equals(span.code())
                                            && move.lastYear() == span.last()))
                    .as("say where %s went after %d", span.code(), span.last())
                    .isTrue());
  }

  @Test
  void sectionsThatEndWentWhereTheirItemsWent() {
    assertThat(MOVES.stream().filter(move -> move.code().length() == SECTION_DIGITS))
        .allSatisfy(
            section -> {
              Set<String> ofItems = sections(itemsThatLeaveWith(section));
              Set<String> ofSection =
                  sections(
                      MOVES.stream()
                          .filter(move -> move.code().equals(section.code()))
                          .filter(move -> move.lastYear() == section.lastYear()));
              assertThat(ofItems)
                  .as("items of %s", section.code())
                  .satisfiesAnyOf(
                      none -> assertThat(none).isEmpty(),
                      some -> assertThat(some).isEqualTo(ofSection));
            });
  }

  private static boolean isSectionOf(String section, String code) {
    return section.length() < code.length() && code.startsWith(section);
  }

  private static Stream<Move> itemsThatLeaveWith(Move section) {
    return MOVES.stream()
        .filter(move -> move.code().startsWith(section.code()))
        .filter(move -> move.code().length() > SECTION_DIGITS)
        .filter(move -> move.lastYear() == section.lastYear());
  }

  private static Set<String> sections(Stream<Move> moves) {
    return moves
        .filter(move -> !move.isAbolition())
        .map(move -> move.successor().substring(0, SECTION_DIGITS))
        .collect(toSet());
  }

  private static Optional<Span> spanOf(String code, int year) {
    return SPANS.stream()
        .filter(span -> span.code().equals(code) && span.first() <= year && year <= span.last())
        .findFirst();
  }
}
