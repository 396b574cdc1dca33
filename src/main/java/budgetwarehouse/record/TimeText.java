package budgetwarehouse.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as they are written down: to the millisecond, with the offset of Asia/Shanghai. */
public final class TimeText {
  /** Zone of all times that are written down. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZONE);

  private TimeText() {}

  /** Write a time. */
  public static String of(Instant time) {
    return FORMAT.format(time);
  }
}
