package budgetwarehouse.answer;

import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.io.PrintWriter;

/** Ways in which an answer can be printed; the names are those of the option. */
public enum AnswerFormat {
  table,
  csv,
  json;

  /** Return a printer of answers in this form. */
  public Answer printer(PrintWriter out) throws IOException {
    return switch (this) {
      case table -> new TableAnswerPrinter(out);
      case csv -> new CsvAnswerPrinter(out);
      case json -> new JsonAnswerPrinter(out);
    };
  }
}
