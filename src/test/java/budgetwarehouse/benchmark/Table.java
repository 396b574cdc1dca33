package budgetwarehouse.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** Prints measurements as a Markdown table, each beside the baseline of the same run. */
final class Table {
  private final PrintStream out;

  /**
   * Begin a table.
   *
   * @param unit what is counted by the second, such as MB
   */
  Table(PrintStream out, String title, String unit) {
    this.out = out;
    out.printf(
        Locale.ROOT,
        "%n### %s%n%n| work | wall s | CPU s | %s/s | %s per CPU s | of baseline |%n",
        title,
        unit,
        unit);
    out.println("|---|---:|---:|---:|---:|---:|");
  }

  /** Print the baseline itself. */
  void baseline(String work, Measurement measurement, double amount) {
    line(work, measurement, amount, measurement);
  }

  /**
   * Print a line; its share of the baseline's speed is by CPU time, which neighbours leave alone.
   */
  void line(String work, Measurement measurement, double amount, Measurement baseline) {
    out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %s | %s | %.3f |%n",
        work,
        measurement.wallSeconds(),
        measurement.cpuSeconds(),
        rate(amount / measurement.wallSeconds()),
        rate(amount / measurement.cpuSeconds()),
        baseline.cpuSeconds() / measurement.cpuSeconds());
    out.flush();
  }

  /** Print a remark below the table. */
  void remark(String text) {
    out.printf("%n%s%n", text);
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 100 ? "%.2f" : "%,.0f", rate);
  }
}
