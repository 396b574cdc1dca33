package budgetwarehouse.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries the time of a job's last success from the metrics of one run to those of the next. */
final class LastSuccess {
  private static final Pattern STATED =
      Pattern.compile(
          "(?m)^budget_warehouse_last_success_timestamp_seconds\\{[^}]*} ([0-9.eE+-]+)$");
  private static final int FAULTS_IN_DATA = 1;

  private LastSuccess() {}

  /** Return when the job last succeeded, this run included; 0 where it never did. */
  static double of(RunRecord run, Path lastMetrics) throws IOException {
    if (run.exitCode() <= FAULTS_IN_DATA) {
      return RunMetrics.seconds(run.ended());
    }
    String text = Files.isRegularFile(lastMetrics) ? Files.readString(lastMetrics) : "";
    Matcher stated = STATED.matcher(text);
    return stated.find() ? Double.parseDouble(stated.group(1)) : 0;
  }
}
