package budgetwarehouse.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** x. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
