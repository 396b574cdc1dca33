package budgetwarehouse.spark;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says how far the work is whenever a task is done. */
final class TaskProgress extends SparkListener {
  private final Supplier<String> line;
  private final PrintStream out;

  TaskProgress(Supplier<String> line, PrintStream out) {
    this.line = line;
    this.out = out;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    out.println(line.get());
  }
}
