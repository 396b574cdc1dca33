package budgetwarehouse.run;

/** Processes of Spark, told from others by a word of their command lines. */
public final class SparkProcess {
  /** The program that hands out the tasks. */
  public static final String DRIVER = "SparkSubmit";

  /** A process that carries tasks out. */
  public static final String EXECUTOR = "CoarseGrainedExecutorBackend";

  private SparkProcess() {}
}
