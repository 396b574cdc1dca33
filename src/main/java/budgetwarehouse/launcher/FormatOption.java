package budgetwarehouse.launcher;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Form in which an answer is printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "<形式>",
      defaultValue = "table",
      description = "输出形式：${COMPLETION-CANDIDATES}（默认 ${DEFAULT-VALUE}）")
  private AnswerFormat format = AnswerFormat.table;

  /** Return whether it is the form that people read. */
  boolean isTable() {
    return format == AnswerFormat.table;
  }

  /** Return a printer of answers. */
  Answer printer(PrintWriter out) throws IOException {
    return format.printer(out);
  }
}
