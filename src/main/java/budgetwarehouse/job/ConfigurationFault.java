package budgetwarehouse.job;

/** Call or job definition that cannot be carried out; its message is for the user, in Chinese. */
public final class ConfigurationFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Say what is wrong and what would be right. */
  public ConfigurationFault(String message) {
    super(message);
  }
}
