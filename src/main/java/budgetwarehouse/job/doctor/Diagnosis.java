package budgetwarehouse.job.doctor;

/**
 * What one look found.
 *
 * @param mark how it stands
 * @param subject what was looked at
 * @param says what was found
 * @param advice what to do; blank where nothing is to be done
 */
public record Diagnosis(Mark mark, String subject, String says, String advice) {
  static Diagnosis well(String subject, String says) {
    return new Diagnosis(Mark.WELL, subject, says, "");
  }

  static Diagnosis doubt(String subject, String says, String advice) {
    return new Diagnosis(Mark.DOUBT, subject, says, advice);
  }

  static Diagnosis ill(String subject, String says, String advice) {
    return new Diagnosis(Mark.ILL, subject, says, advice);
  }

  /** How something stands; the exit code of the command is that of the worst. */
  public enum Mark {
    WELL("✓", 0),
    DOUBT("!", 1),
    ILL("✗", 3);

    private final String sign;
    private final int exitCode;

    Mark(String sign, int exitCode) {
      this.sign = sign;
      this.exitCode = exitCode;
    }

    /** Return the sign that is printed. */
    public String sign() {
      return sign;
    }

    /** Return what the command ends with where nothing is worse. */
    public int exitCode() {
      return exitCode;
    }
  }
}
