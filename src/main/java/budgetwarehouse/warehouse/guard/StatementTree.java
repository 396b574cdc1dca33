package budgetwarehouse.warehouse.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the database's own parser makes of a text: the second look, which no way of writing escapes.
 *
 * @param error kind of fault for which it gave no tree; blank where it gave one
 * @param statements how many statements it found
 * @param nodes kinds of queries in them, such as {@code SELECT_NODE}
 * @param functions functions that they call
 */
public record StatementTree(
    String error, long statements, List<String> nodes, List<String> functions) {
  private static final String SYNTAX = "parser";
  private static final Set<String> ASKING =
      Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE");

  /** What could part statements, hide words or do more than ask, wherever it stands. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(";|--|/\\*|`|\\b(?:copy|insert|update|delete|merge)\\b");

  private static final String WRITING = " copy、insert、update、delete、merge 字样";

  private static final Pattern PIVOT = Pattern.compile("\\bpivot");
  private static final Pattern CALL = Pattern.compile("([a-z_0-9]+)[\"\\s]*\\(");

  /** Keep the lists. */
  public StatementTree {
    nodes = List.copyOf(nodes);
    functions = List.copyOf(functions);
  }

  /**
   * Say in Chinese why a question is turned away; empty where the database may have it.
   *
   * @param question as the parser had it
   * @param whole whether that is all that is to be run
   */
  public Optional<String> refusal(String question, boolean whole) {
    if (error.isBlank()) {
      return ofTree();
    }
    if (whole && error.equals(SYNTAX)) {
      return Optional.empty(); // the database says what is wrong
    }
    return ofText(question.strip().replaceFirst(";$", "").toLowerCase(Locale.ROOT));
  }

  private Optional<String> ofTree() {
    if (statements != 1) {
      return Optional.of("一次只执行一条语句");
    }
    if (!ASKING.containsAll(nodes)) {
      return Optional.of("数据仓库只供查询，不能修改，也不能写文件");
    }
    return functions.stream()
        .map(name -> BarredFunctions.refusal(name.toLowerCase(Locale.ROOT)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The parser gives no tree of {@code pivot}; such a question must be plain. */
  private static Optional<String> ofText(String question) {
    if (!PIVOT.matcher(question).find()) {
      return Optional.of("数据仓库只供查询，不能修改");
    }
    if (DOUBTFUL.matcher(question).find()) {
      return Optional.of("数据仓库只供查询，不能修改；含 pivot 的语句中不能有分号、注释、反引号和" + WRITING);
    }
    return CALL.matcher(question)
        .results()
        .map(call -> BarredFunctions.refusal(call.group(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
