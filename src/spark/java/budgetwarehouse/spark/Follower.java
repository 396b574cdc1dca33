package budgetwarehouse.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Who began this process and follows it, if anybody does: it keeps our input open as long as it
 * lives, and reads what we say.
 */
final class Follower {
  private static final int ABANDONED = 3;

  private Follower() {}

  /** Begin to speak, and to end with the one who listens. */
  static PrintStream begin(boolean isFollowed) {
    if (isFollowed) {
      var watch = new Thread(Follower::watch, "watch");
      watch.setDaemon(true);
      watch.start();
    }
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  private static void watch() {
    try {
      while (System.in.read() >= 0) {
        // nothing is said, only that somebody is there
      }
    } catch (IOException e) {
      // nobody is
    }
    Runtime.getRuntime().halt(ABANDONED);
  }
}
