package budgetwarehouse.opendata;

import budgetwarehouse.warehouse.ViewDescription;
import budgetwarehouse.warehouse.WarehouseExport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Build of the warehouse that a package is made from.
 *
 * @param id the same where documents, lists and rules are the same
 * @param load number of the last load
 * @param date of the last load, in ISO form
 */
record PackageBuild(String id, String load, String date) {
  private static final String TABLE = "mart_build";

  static PackageBuild read(WarehouseExport warehouse) throws IOException {
    ViewDescription table =
        warehouse
            .views()
            .describe("main", TABLE)
            .orElseThrow(() -> new IllegalStateException("the warehouse has no table " + TABLE));
    List<PackageBuild> builds = new ArrayList<>();
    warehouse.read(
        table,
        cells ->
            builds.add(
                new PackageBuild(
                    text(cells.get(table.indexOf("build_id"))),
                    text(cells.get(table.indexOf("load_number"))),
                    text(cells.get(table.indexOf("load_date"))))));
    return builds.get(0);
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }
}
