package budgetwarehouse.warehouse;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a view one after the other, so that no view has to fit into memory. */
@FunctionalInterface
public interface RowVisitor {
  /**
   * Take one row.
   *
   * @param cells in column order: {@code null}, text, {@code Long}, {@code BigDecimal}, {@code
   *     Double}, {@code Boolean}, {@code LocalDate} or a list of them; anything else arrives as its
   *     text
   */
  void visit(List<@Nullable Object> cells) throws IOException;
}
