package budgetwarehouse.normalisation.code;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages every entry of the lists in one way: another code may only be answered with a finding.
 */
class DamagedCodeTest {
  private static final List<Integer> YEARS = List.of(2016, 2020, 2023, 2026);

  private final Normalisation normalisation = Normalisation.standard();

  private enum Damage {
    NAME_CUT(same(), name -> name.substring(0, (name.length() + 1) / 2)),
    NAME_WITHOUT_A_CHARACTER(same(), name -> without(name, name.length() / 2)),
    NAME_WITH_A_NOTE(same(), name -> name + "（含上年结转）"),
    NAME_MISSING(same(), name -> ""),
    LAST_DIGIT_WRONG(code -> code.substring(0, code.length() - 1) + nextDigit(code), same()),
    FIRST_ZERO_LOST(code -> code.replaceFirst("0", ""), same()),
    LETTER_FOR_ZERO(code -> code.replace('0', 'O'), same()),
    POINTS_BETWEEN_LEVELS(code -> code.replaceAll("(?<=^\\d{3}|^\\d{5})(?=\\d)", "."), same()),
    CODE_OF_A_PROVINCE(code -> code + "01", same()),
    PROJECT_INSTEAD(code -> "", name -> name + "项目经费"),
    BODY_INSTEAD(code -> "", name -> name + "局");

    private final UnaryOperator<String> code;
    private final UnaryOperator<String> name;

    Damage(UnaryOperator<String> code, UnaryOperator<String> name) {
      this.code = code;
      this.name = name;
    }

    private static UnaryOperator<String> same() {
      return UnaryOperator.identity();
    }

    private static String without(String name, int position) {
      return name.substring(0, position) + name.substring(position + 1);
    }

    private static int nextDigit(String code) {
      return (code.charAt(code.length() - 1) - '0' + 1) % 10;
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
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
}
