package budgetwarehouse.warehouse;

/**
 * A query neither ends nor lets itself be cancelled. It holds a thread and memory that only the end
 * of the process gives back.
 */
public final class QueryStuck extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryStuck(String message) {
    super(message);
  }
}
