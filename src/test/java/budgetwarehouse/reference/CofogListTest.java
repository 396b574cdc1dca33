package budgetwarehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code reference/cofog.csv} to what {@code src/docs/cofog.md} says of it. */
class CofogListTest {
  private static final List<Map<String, String>> FUNCTIONS = rows("function");
  private static final List<Map<String, String>> ASSIGNMENTS = rows("cofog");
  private static final Map<String, Map<String, String>> GROUPS =
      byKey(rows("cofog_group"), "cofog_code");
  private static final Map<String, Map<String, String>> RULES = byKey(rows("cofog_rule"), "rule");
  private static final int LAST_YEAR = 9999;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern CODE = Pattern.compile("\\d+(\\.\\d)?");

  @Test
  void nameWhatExists() {
    assertThat(ASSIGNMENTS).isNotEmpty().allSatisfy(CofogListTest::checkNameWhatExists);
  }

  private static void checkNameWhatExists(Map<String, String> assignment) {
    assertThat(FUNCTIONS)
        .as("a code of function.csv")
        .anyMatch(function -> function.get("code").equals(assignment.get("function_code")));
    assertThat(RULES).containsKey(assignment.get("rule"));
    assertThat(assignment.get("scope")).isEqualTo(RULES.get(assignment.get("rule")).get("scope"));
  }

  @Test
  void haveADivisionIfAssignedAndOnlyThen() {
    assertThat(ASSIGNMENTS)
        .isNotEmpty()
        .allSatisfy(CofogListTest::checkHaveADivisionIfAssignedAndOnlyThen);
  }

  private static void checkHaveADivisionIfAssignedAndOnlyThen(Map<String, String> assignment) {
    String division = assignment.get("cofog_division");
    String group = assignment.get("cofog_group");

    if (!assignment.get("scope").equals("assigned")) {
      assertThat(division + group).isEmpty();
      return;
    }
    assertThat(GROUPS).containsKey(division);
    assertThat(group.isEmpty())
        .as("only money of several groups has no group")
        .isEqualTo(assignment.get("rule").equals("several_groups"));
    if (!group.isEmpty()) {
      assertThat(GROUPS).containsKey(group);
      assertThat(GROUPS.get(group)).containsEntry("parent_code", division);
    }
  }

  @Test
  void sayHowSureTheyAreAndWhy() {
    assertThat(ASSIGNMENTS).isNotEmpty().allSatisfy(CofogListTest::checkSayHowSureTheyAreAndWhy);
  }

  private static void checkSayHowSureTheyAreAndWhy(Map<String, String> assignment) {
    assertThat(assignment.get("certainty"))
        .isIn(
            assignment.get("scope").equals("unassigned")
                ? Set.of("none")
                : Set.of("high", "medium", "low"));
    assertThat(assignment.get("reason_english")).endsWith(".").hasSizeBetween(5, 160);
    assertThat(assignment.get("reason_english").startsWith("Low: "))
        .as("a reason of low certainty begins with Low:")
        .isEqualTo(assignment.get("certainty").equals("low"));
  }

  @Test
  void giveTheSameReasonInChineseAsInEnglish() {
    assertThat(ASSIGNMENTS).isNotEmpty().allSatisfy(CofogListTest::checkSameReason);
  }

  private static void checkSameReason(Map<String, String> assignment) {
    String reason = assignment.get("reason");
    String english = assignment.get("reason_english");

    assertThat(reason.replace("COFOG", "")).containsPattern(HAN).doesNotContainPattern("[A-Za-z]");
    assertThat(reason.startsWith("把握低：")).isEqualTo(english.startsWith("Low: "));
    assertThat(codesIn(reason))
        .as("codes and years named by both")
        .containsExactlyInAnyOrderElementsOf(codesIn(english));
  }

  /** A span that reaches over the end of an assignment would fall back to the parent unseen. */
  @Test
  void cutNoSpanOfACode() {
    assertThat(ASSIGNMENTS).isNotEmpty().allSatisfy(CofogListTest::checkCutNoSpanOfACode);
  }

  private static void checkCutNoSpanOfACode(Map<String, String> assignment) {
    assertThat(FUNCTIONS)
        .filteredOn(isBelow(assignment))
        .allMatch(function -> covers(assignment, function) || isApart(assignment, function));
  }

  @Test
  void giveEverySpanOfEveryCodeExactlyOneScope() {
    List<String> faults = new ArrayList<>();
    for (Map<String, String> function : FUNCTIONS) {
      if (nearest(function).size() != 1) {
        faults.add(function.get("code") + " " + function.get("valid_from"));
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void listsHoldTenDivisionsAndAllTheirGroups() {
    Map<String, Long> groups =
        GROUPS.values().stream()
            .filter(group -> group.get("level").equals("group"))
            .collect(
                Collectors.groupingBy(group -> group.get("parent_code"), Collectors.counting()));

    assertThat(groups)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "01", 8L, "02", 5L, "03", 6L, "04", 9L, "05", 6L, "06", 6L, "07", 6L, "08", 6L,
                "09", 8L, "10", 9L));
  }

  private static List<Map<String, String>> nearest(Map<String, String> function) {
    List<Map<String, String>> found =
        ASSIGNMENTS.stream()
            .filter(assignment -> isBelow(assignment).test(function))
            .filter(assignment -> covers(assignment, function))
            .toList();
    int longest = found.stream().mapToInt(assignment -> length(assignment)).max().orElse(LAST_YEAR);
    return found.stream().filter(assignment -> length(assignment) == longest).toList();
  }

  private static List<String> codesIn(String reason) {
    return CODE.matcher(reason).results().map(MatchResult::group).toList();
  }

  private static int length(Map<String, String> assignment) {
    return assignment.get("function_code").length();
  }

  private static Predicate<Map<String, String>> isBelow(Map<String, String> assignment) {
    return function -> function.get("code").startsWith(assignment.get("function_code"));
  }

  private static boolean covers(Map<String, String> assignment, Map<String, String> function) {
    return from(assignment) <= from(function) && to(assignment) >= to(function);
  }

  private static boolean isApart(Map<String, String> assignment, Map<String, String> function) {
    return from(assignment) > to(function) || to(assignment) < from(function);
  }

  private static int from(Map<String, String> row) {
    return row.get("valid_from").isEmpty() ? 0 : Integer.parseInt(row.get("valid_from"));
  }

  private static int to(Map<String, String> row) {
    return row.get("valid_to").isEmpty() ? LAST_YEAR : Integer.parseInt(row.get("valid_to"));
  }

  private static List<Map<String, String>> rows(String list) {
    return ReferenceList.read("reference/" + list + ".csv").rows();
  }

  private static Map<String, Map<String, String>> byKey(
      List<Map<String, String>> rows, String key) {
    return rows.stream().collect(Collectors.toMap(row -> row.get(key), row -> row));
  }
}
