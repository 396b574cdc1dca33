package budgetwarehouse.launcher;

/** What a command tells the shell, besides the load's own codes. */
final class ExitCode {
  /** Done, nothing wrong. */
  static final int DONE = 0;

  /** The call is wrong, or what it asks for is not there. */
  static final int WRONG_CALL = 2;

  /** A fault of the program or the machine. */
  static final int FAILED = 3;

  private ExitCode() {}
}
