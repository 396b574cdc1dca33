package budgetwarehouse.launcher;

/** A command cannot do what it is asked; its message says why, in Chinese, and what would help. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
