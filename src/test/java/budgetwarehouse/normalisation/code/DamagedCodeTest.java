package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages every entry of the lists in one way: another code may only be answered with a finding.
 */
class DamagedCodeTest {
  private static final List<Integer> YEARS = List.of(2016, 2020, 2023, 2026);

  private final Normalisation normalisation = Normalisation.standard();

  static Stream<Damage> damages() {
    return Stream.of(
        name("cut", name -> name.substring(0, (name.length() + 1) / 2)),
        name("without a character", name -> without(name, name.length() / 2)),
        name("with a note", name -> name + "（含上年结转）"),
        name("missing", name -> ""),
        code("with another last digit", DamagedCodeTest::withNextDigit),
        code("without its first zero", code -> code.replaceFirst("0", "")),
        code("with a letter for zero", code -> code.replace('0', 'O')),
        code("with points", code -> code.replaceAll("(?<=^\\d{3}|^\\d{5})(?=\\d)", ".")),
        code("with digits of a province", code -> code + "001"),
        new Damage("project", code -> "", name -> name + "项目经费"),
        new Damage("body", code -> "", name -> name + "局"));
  }

  private static Damage name(String says, UnaryOperator<String> damage) {
    return new Damage("name " + says, UnaryOperator.identity(), damage);
  }

  private static Damage code(String says, UnaryOperator<String> damage) {
    return new Damage("code " + says, damage, UnaryOperator.identity());
  }

  private static String without(String name, int position) {
    return name.substring(0, position) + name.substring(position + 1);
  }

  private static String withNextDigit(String code) {
    int last = code.length() - 1;
    return code.substring(0, last) + (code.charAt(last) - '0' + 1) % 10;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void neverAnswersAnotherCodeInSilence(Damage damage) {
    List<String> wrong =
        YEARS.stream()
            .flatMap(
                year ->
                    Stream.concat(
                        entries("function", "BUD03", year, damage),
                        entries("economic_department", "BUD06", year, damage)))
            .toList();

    assertThat(wrong).isEmpty();
  }

  private Stream<String> entries(String list, String table, int year, Damage damage) {
    return ReferenceRow.of(ReferenceList.read("reference/" + list + ".csv")).stream()
        .filter(row -> row.number("valid_from", 0) <= year && year <= row.number("valid_to", year))
        .flatMap(row -> wrongAnswer(row, table, year, damage));
  }

  private Stream<String> wrongAnswer(ReferenceRow row, String table, int year, Damage damage) {
    String code = row.text("code");
    var question =
        new CodeQuestion(
            table,
            "total",
            damage.code.apply(code),
            damage.name.apply(row.text("name")),
            year,
            "",
            "",
            ParentEvidence.NONE);
    CodeMatch match = normalisation.match(question);
    boolean isRight = match.code().isEmpty() || match.code().equals(code);
    return isRight || match.findingKind().isPresent()
        ? Stream.empty()
        : Stream.of("%s is answered for %s %s".formatted(match.code(), code, question));
  }

  private record Damage(String says, UnaryOperator<String> code, UnaryOperator<String> name) {
    @Override
    public String toString() {
      return says;
    }
  }
}
