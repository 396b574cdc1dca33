package budgetwarehouse.launcher;

import budgetwarehouse.console.AskedWarehouse;
import budgetwarehouse.console.Console;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.io.PrintWriter;

/** Opens the console on the warehouse of a data folder. */
final class SqlConsole {
  private final DataOption data;
  private final AnalystLimits limits;

  SqlConsole(DataOption data, AnalystLimits limits) {
    this.data = data;
    this.limits = limits;
  }

  void run() throws IOException {
    var asked = new AskedWarehouse(data.published(), data.programFolder(), limits);
    Console.run(Home.history(), asked, this::explain);
  }

  // as the console has opened it: one process opens a file in one way only
  private void explain(String key, PrintWriter out) throws IOException {
    try (PublishedWarehouse warehouse =
        PublishedWarehouse.openBesideSession(data.published(), limits)) {
      new Explanation(data.folder(), out).of(key, warehouse);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
  }
}
