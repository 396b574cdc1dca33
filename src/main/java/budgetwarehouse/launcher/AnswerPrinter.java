package budgetwarehouse.launcher;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the rows of an answer as they come; one form for each way an analyst may want them. */
interface AnswerPrinter {
  /** Take the names of the columns; called once, first. */
  void begin(List<String> columns) throws IOException;

  /** Take a row: texts, numbers, dates, truth values; null where the value is not known. */
  void row(List<@Nullable Object> values) throws IOException;

  /** Finish; called once, last. */
  void end() throws IOException;
}
