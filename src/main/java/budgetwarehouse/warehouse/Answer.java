package budgetwarehouse.warehouse;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a question in SQL: its columns, then its rows as they come. */
public interface Answer {
  /** Take the names of the columns; called once, first. */
  void begin(List<String> columns) throws IOException;

  /** Take the columns with their types, for an answer that needs them; called once, first. */
  default void columns(List<AnswerColumn> columns) throws IOException {
    begin(columns.stream().map(AnswerColumn::name).toList());
  }

  /** Take a row, in the types that {@link RowVisitor#visit} names. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Finish; called once, last, unless the question failed. */
  void end() throws IOException;
}
