package budgetwarehouse.change;

import budgetwarehouse.ProgramVersion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two builds, in counts; written as {@code changes.json}.
 *
 * @param state {@code first} where nothing was published before, {@code unchanged}, {@code
 *     changed}, or {@code not_comparable} where another version of the program made a file of
 *     another form, or the former file is damaged
 * @param program program that compared them; blank in a report of one that did not say so yet
 * @param run number of the run that published the later build; null where somebody asked for the
 *     comparison of any two
 * @param before the earlier build
 * @param after the later build
 * @param differing what the two builds were not made of alike, in Chinese
 * @param tallies how many of what changed
 * @param reasons for what reasons rows of comparisons changed
 * @param notCompared comparisons that only one of the two builds has, or in another form
 * @param note why nothing was compared; blank where it was
 */
public record ChangeSummary(
    String state,
    String program,
    @Nullable Long run,
    List<ComparedBuild> before,
    List<ComparedBuild> after,
    List<String> differing,
    List<ChangeTally> tallies,
    List<ReasonTally> reasons,
    List<String> notCompared,
    String note) {
  static final String FIRST = "first";
  static final String UNCHANGED = "unchanged";
  static final String CHANGED = "changed";
  static final String NOT_COMPARABLE = "not_comparable";
  private static final String UNKNOWN = "unknown";

  /** Keep the lists. */
  public ChangeSummary {
    program = Objects.requireNonNullElse(program, "");
    before = List.copyOf(before);
    after = List.copyOf(after);
    differing = List.copyOf(differing);
    tallies = List.copyOf(tallies);
    reasons = List.copyOf(reasons);
    notCompared = List.copyOf(notCompared);
  }

  /** Say that nothing was published before. */
  static ChangeSummary first() {
    return without(FIRST, "首次发布，没有可比的前次结果");
  }

  /** Say why the two cannot be compared. */
  static ChangeSummary notComparable(String why) {
    return without(NOT_COMPARABLE, "前后两个数据仓库由不同版本的程序建成，不能逐行对比：" + why);
  }

  /** Say that one of the files, the former as a rule, can no longer be read. */
  static ChangeSummary damaged(String words) {
    return without(NOT_COMPARABLE, "前次发布的数据仓库文件已损坏，不能与本次对比。数据库原话：" + words);
  }

  private static ChangeSummary without(String state, String note) {
    return new ChangeSummary(
        state,
        ProgramVersion.CURRENT.name(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        note);
  }

  /** Say which run published the later build. */
  ChangeSummary ofRun(long number) {
    return new ChangeSummary(
        state, program, number, before, after, differing, tallies, reasons, notCompared, note);
  }

  boolean hasChanges() {
    return state.equals(CHANGED);
  }

  /** Say it in one line. */
  public String line() {
    if (!note.isEmpty()) {
      return note;
    }
    if (!hasChanges()) {
      return "没有变化";
    }
    return String.format(
        Locale.ROOT,
        "文件 %d 份；比较行新增 %d、消失 %d、数值改变 %d、同类改变 %d；勾稽 %d 项；数据问题新增 %d、消除 %d；原因不明 %d 行",
        count("document"),
        count("row", "appeared"),
        count("row", "vanished"),
        count("row", "moved"),
        count("row", "peers"),
        count("check"),
        count("finding", "appeared"),
        count("finding", "vanished"),
        unknown());
  }

  /** Count the rows of comparisons of which nothing explains the change. */
  long unknown() {
    return reasons.stream()
        .filter(reason -> reason.reason().equals(UNKNOWN))
        .mapToLong(ReasonTally::total)
        .sum();
  }

  /** Return the name of a subject, in Chinese. */
  public static String subjectName(String subject) {
    return switch (subject) {
      case "document" -> "文件";
      case "fact" -> "事实";
      case "row" -> "比较行";
      case "check" -> "勾稽";
      default -> "数据问题";
    };
  }

  private long count(String subject) {
    return tallies.stream()
        .filter(tally -> tally.subject().equals(subject))
        .mapToLong(ChangeTally::count)
        .sum();
  }

  /** Count what changed in one way. */
  public long count(String subject, String kind) {
    return tallies.stream()
        .filter(tally -> tally.subject().equals(subject) && tally.kind().equals(kind))
        .mapToLong(ChangeTally::count)
        .sum();
  }
}
