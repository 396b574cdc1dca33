package budgetwarehouse.spark;

import budgetwarehouse.reading.ReadingOutcome;
import java.io.PrintStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Says how many documents are read whenever a batch is done. */
final class ReadingProgress extends SparkListener {
  private final LongAccumulator read;
  private final PrintStream out;

  ReadingProgress(LongAccumulator read, PrintStream out) {
    this.read = read;
    this.out = out;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    out.println(ReadingOutcome.progress(read.sum()));
  }
}
