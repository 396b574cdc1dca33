package budgetwarehouse.launcher;

import budgetwarehouse.console.Console;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Opens the console on the warehouse of a data folder. */
final class SqlConsole {
  private final DataOption data;
  private final AnalystLimits limits;

  SqlConsole(DataOption data, AnalystLimits limits) {
    this.data = data;
    this.limits = limits;
  }

  void run() throws IOException {
    Path published = data.published();
    Console.run(Home.history(), published, limits, this::explain);
  }

  // as the console has opened it: one process opens a file in one way only
  private void explain(String key, PrintWriter out) throws IOException {
    try (PublishedWarehouse warehouse = PublishedWarehouse.openBesideSession(data.published(), limits)) {
      new Explanation(data.folder(), out).of(key, warehouse);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
  }
}
