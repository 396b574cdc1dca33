package budgetwarehouse.warehouse;

/** Somebody's SQL was not answered: it is wrong, not allowed, or ran past its limits. */
public final class QueryRefused extends Exception {
  private static final long serialVersionUID = 1L;

  QueryRefused(String message) {
    super(message);
  }

  QueryRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
