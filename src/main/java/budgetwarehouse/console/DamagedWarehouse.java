package budgetwarehouse.console;

import java.util.regex.Pattern;

/** Says what to do when the published file is no longer what was published. */
public final class DamagedWarehouse {
  /** Words of the database that mean it; it checks each block that it reads. */
  static final String WORDS =
      "not a valid DuckDB database|[Cc]orrupt|checksum|Could not read enough bytes"
          + "|Failed to (?:de)?serialize|FATAL|INTERNAL Error|Serialization Error";

  static final String SAYS = "已发布的数据仓库文件已损坏；请运行 load，会由数据存储重新建立并发布，读过的数据不受影响";

  private static final Pattern MEANT = Pattern.compile(WORDS);

  private DamagedWarehouse() {}

  /** Say whether the database found the file damaged; one locked or not readable is not. */
  public static boolean isMeantBy(Exception failure) {
    return MEANT.matcher(words(failure)).find();
  }

  public static String explained(Exception failure) {
    return SAYS + "。数据库原话：" + words(failure);
  }

  // our own message says what was tried, its cause what the database found
  private static String words(Exception failure) {
    Throwable said = failure.getCause() == null ? failure : failure.getCause();
    return String.valueOf(said.getMessage());
  }
}
