package budgetwarehouse.warehouse;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a question in SQL: the names of its columns, then its rows as they come. */
public interface Answer {
  /** Take the names of the columns; called once, first. */
  void begin(List<String> columns) throws IOException;

  /** Take a row, in the types that {@link RowVisitor#visit} names. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Finish; called once, last, unless the question failed. */
  void end() throws IOException;
}
