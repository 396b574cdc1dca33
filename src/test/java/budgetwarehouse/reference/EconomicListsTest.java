package budgetwarehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of economic codes agree with themselves and with one another in every year. */
class EconomicListsTest {
  private static final int FIRST_YEAR = 2014;
  private static final int TODAY = 2026;
  private static final int REFORM = 2018;
  private static final Set<String> PAID_TO_ENTERPRISES = Set.of("311", "312");

  private static final List<ReferenceRow> SUCCESSIONS = rows("economic_succession");
  private static final List<ReferenceRow> CROSSWALK = rows("crosswalk_economic");

  private static final Scheme DEPARTMENT = Scheme.of("department");
  private static final Scheme GOVERNMENT = Scheme.of("government");

  static List<Scheme> schemes() {
    return List.of(DEPARTMENT, GOVERNMENT);
  }

  record Scheme(String code, List<Span> spans) {
    static Scheme of(String code) {
      return new Scheme(
          code,
          rows("economic_" + code).stream()
              .map(Span::of)
              .sorted(Comparator.comparing(Span::code).thenComparing(Span::first))
              .toList());
    }

    @Override
    public String toString() {
      return code;
    }

    Optional<Span> find(String code, int year) {
      return spans.stream().filter(span -> span.code().equals(code) && span.holds(year)).findAny();
    }

    List<ReferenceRow> successions() {
      return SUCCESSIONS.stream().filter(row -> row.text("scheme").equals(code)).toList();
    }

    /** What each code that ended became, by code and last year; blank stands for nothing. */
    Map<String, List<String>> successors() {
      return successions().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.text("code") + " " + row.text("last_year"),
                  TreeMap::new,
                  Collectors.mapping(row -> row.text("successor_code"), Collectors.toList())));
    }
  }

  record Span(String code, String level, String parent, String name, int first, int last) {
    static Span of(ReferenceRow row) {
      return new Span(
          row.text("code"),
          row.text("level"),
          row.text("parent_code"),
          row.text("name"),
          row.number("valid_from", 0),
          row.number("valid_to", 9999));
    }

    boolean holds(int year) {
      return first <= year && year <= last;
    }

    String end() {
      return code + " " + last;
    }
  }

  private static List<ReferenceRow> rows(String name) {
    return ReferenceRow.of(ReferenceList.read("reference/" + name + ".csv"));
  }

  private static Set<String> codes(String list, String column) {
    return rows(list).stream().map(row -> row.text(column)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void spansOfOneCodeDoNotOverlap(Scheme scheme) {
    List<String> overlaps = new ArrayList<>();
    for (int next = 1; next < scheme.spans().size(); next++) {
      Span former = scheme.spans().get(next - 1);
      Span later = scheme.spans().get(next);
      if (former.code().equals(later.code()) && former.last() >= later.first()) {
        overlaps.add(former + " " + later);
      }
    }

    assertThat(overlaps).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void parentIsThereInEveryYear(Scheme scheme) {
    assertThat(scheme.spans())
        .filteredOn(span -> span.level().equals("section"))
        .allSatisfy(
            span ->
                assertThat(years(span.first(), span.last()))
                    .as("%s: parent %s", span, span.parent())
                    .allMatch(year -> scheme.find(span.parent(), year).isPresent()));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void levelAndParentAreThoseOfTheCode(Scheme scheme) {
    assertThat(scheme.spans())
        .allSatisfy(
            span -> {
              boolean isClass = span.code().length() == 3;
              assertThat(span.level()).isEqualTo(isClass ? "class" : "section");
              assertThat(span.parent()).isEqualTo(isClass ? "" : span.code().substring(0, 3));
            });
  }

  // a code of which no succession is stated was renamed and goes on the year after
  @ParameterizedTest
  @MethodSource("schemes")
  void everyEndedSpanSaysWhereItsContentWent(Scheme scheme) {
    Set<String> stated = scheme.successors().keySet();

    assertThat(scheme.spans())
        .filteredOn(span -> span.last() < 9999)
        .allMatch(
            span ->
                stated.contains(span.end())
                    || scheme.find(span.code(), span.last() + 1).isPresent());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void renamedCodeHasAnotherName(Scheme scheme) {
    Set<String> stated = scheme.successors().keySet();

    assertThat(scheme.spans())
        .filteredOn(span -> span.last() < 9999 && !stated.contains(span.end()))
        .allSatisfy(
            span ->
                assertThat(scheme.find(span.code(), span.last() + 1))
                    .hasValueSatisfying(
                        later -> assertThat(later.name()).isNotEqualTo(span.name())));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void bothEndsOfASuccessionExist(Scheme scheme) {
    Set<String> ends = scheme.spans().stream().map(Span::end).collect(Collectors.toSet());

    assertThat(scheme.successions())
        .allSatisfy(
            row -> {
              assertThat(ends).contains(row.text("code") + " " + row.text("last_year"));
              if (!row.text("successor_code").isEmpty()) {
                int first = row.number("first_year", 0);
                assertThat(first).isEqualTo(row.number("last_year", 0) + 1);
                assertThat(scheme.find(row.text("successor_code"), first))
                    .as("%s", row)
                    .isPresent();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void ruleFitsTheNumberOfSuccessors(Scheme scheme) {
    Map<String, List<String>> successors = scheme.successors();

    assertThat(scheme.successions())
        .allSatisfy(
            row -> {
              List<String> all = successors.get(row.text("code") + " " + row.text("last_year"));
              switch (row.text("rule")) {
                case "moved", "merged" -> assertThat(all).as("%s", row).hasSize(1);
                case "split" -> assertThat(all).as("%s", row).hasSizeGreaterThan(1);
                default -> {
                  assertThat(row.text("rule")).isEqualTo("abolished");
                  assertThat(row.text("successor_code")).isEmpty();
                }
              }
            });
  }

  // money printed for a class alone went where the money of its sections went
  @ParameterizedTest
  @MethodSource("schemes")
  void classGoesWhereItsSectionsGo(Scheme scheme) {
    Map<String, List<String>> successors = scheme.successors();
    Map<String, Set<String>> wanted = new TreeMap<>();
    successors.forEach(
        (end, codes) -> {
          if (end.indexOf(' ') == 5) {
            Set<String> classes = wanted.computeIfAbsent(classEnd(end), key -> new TreeSet<>());
            codes.forEach(code -> classes.add(code.isEmpty() ? "" : code.substring(0, 3)));
          }
        });
    wanted.values().forEach(classes -> classes.remove(""));

    wanted.forEach(
        (end, classes) -> {
          String code = end.substring(0, 3);
          Set<String> stated = new HashSet<>(successors.getOrDefault(end, List.of(code)));
          stated.remove("");
          assertThat(stated).as(end).containsAll(classes);
        });
  }

  private static String classEnd(String sectionEnd) {
    return sectionEnd.substring(0, 3) + sectionEnd.substring(5);
  }

  @Test
  void crosswalkJoinsCodesThatExistInEveryYear() {
    assertThat(CROSSWALK)
        .allSatisfy(
            row -> {
              for (int year : years(row)) {
                assertThat(DEPARTMENT.find(row.text("department_code"), year))
                    .as("%s in %d", row, year)
                    .isPresent();
                if (!row.text("government_code").isEmpty()) {
                  assertThat(GOVERNMENT.find(row.text("government_code"), year))
                      .as("%s in %d", row, year)
                      .isPresent();
                }
              }
            });
  }

  @Test
  void codeWithoutCounterpartSaysWhy() {
    assertThat(CROSSWALK)
        .filteredOn(row -> row.text("government_code").isEmpty())
        .isNotEmpty()
        .noneMatch(row -> row.text("reason").isEmpty());
  }

  static IntStream yearsOfTwoSchemes() {
    return IntStream.rangeClosed(REFORM, TODAY);
  }

  @ParameterizedTest
  @MethodSource("yearsOfTwoSchemes")
  void everyDepartmentSectionHasOneCounterpartForEveryBodyThatPrintsIt(int year) {
    Map<String, List<String>> scopes =
        CROSSWALK.stream()
            .filter(row -> years(row).contains(year))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("department_code"),
                    Collectors.mapping(row -> row.text("scope"), Collectors.toList())));

    assertThat(DEPARTMENT.spans())
        .filteredOn(span -> span.level().equals("section") && span.holds(year))
        .allSatisfy(
            span ->
                assertThat(scopes.getOrDefault(span.code(), List.of()).stream().sorted().toList())
                    .as("%s", span)
                    .isIn(scopesFor(span)));
  }

  // of what is paid to enterprises the receiver decides; enterprises print no departmental budget
  private static List<List<String>> scopesFor(Span section) {
    return PAID_TO_ENTERPRISES.contains(section.parent())
        ? List.of(List.of("enterprise"))
        : List.of(List.of("all"), List.of("administrative", "public_institution"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "economic_department",
        "economic_government",
        "economic_succession",
        "crosswalk_economic"
      })
  void everyRowSaysHowSureItIs(String list) {
    assertThat(codes(list, "certainty"))
        .isSubsetOf("confirmed", "code_seen", "recalled", "uncertain");
  }

  @Test
  void classesOfBodiesAreScopesOfTheCrosswalk() {
    assertThat(codes("crosswalk_scope", "code")).containsAll(codes("crosswalk_economic", "scope"));
    assertThat(codes("body_class", "code")).containsAll(List.of("administrative", "unknown"));
    assertThat(codes("crosswalk_scope", "code"))
        .containsAll(
            codes("body_kind", "body_class").stream()
                .filter(bodyClass -> !bodyClass.equals("unknown"))
                .toList());
  }

  // what the budget and final tables of real documents print, 2017 to 2026
  @Test
  void everyPrintedCodeHasItsNameInTheListOfItsYear() throws IOException {
    Path printed = Path.of("src/test/resources/reference/printed_economic.csv");
    ReferenceList list =
        ReferenceList.parse(printed.toString(), new StringReader(Files.readString(printed)));

    assertThat(ReferenceRow.of(list))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            row ->
                assertThat(DEPARTMENT.find(row.text("code"), row.number("fiscal_year", 0)))
                    .map(span -> Folding.fold(span.name()))
                    .contains(Folding.fold(row.text("name"))));
  }

  private static List<Integer> years(int first, int last) {
    return IntStream.rangeClosed(Math.max(first, FIRST_YEAR), Math.min(last, TODAY))
        .boxed()
        .toList();
  }

  private static List<Integer> years(ReferenceRow row) {
    return years(row.number("valid_from", 0), row.number("valid_to", 9999));
  }
}
