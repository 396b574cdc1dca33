package budgetwarehouse.launcher;

import budgetwarehouse.answer.AnswerFormat;
import budgetwarehouse.answer.CsvAnswerPrinter;
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

  @Option(names = "--raw", description = "CSV 照录原文；不给出时，会被电子表格当作公式的文字前加单引号")
  private boolean raw;

  /** Return whether it is the form that people read. */
  boolean isTable() {
    return format == AnswerFormat.table;
  }

  /** Return whether it is JSON, of which several answers follow each other without a blank line. */
  boolean isJson() {
    return format == AnswerFormat.json;
  }

  /** Return a printer of answers. */
  Answer printer(PrintWriter out) throws IOException {
    return raw && format == AnswerFormat.csv ? CsvAnswerPrinter.raw(out) : format.printer(out);
  }
}
