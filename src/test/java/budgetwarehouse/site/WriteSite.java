package budgetwarehouse.site;

import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the site of a warehouse without loading it again: {@code warehouse-file folder}. */
final class WriteSite {
  private WriteSite() {}

  /** Write the site. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    try (PublishedWarehouse warehouse =
        PublishedWarehouse.openToPublish(Path.of(arguments[0]), folder.resolve("spill"))) {
      Path inspections = folder.resolve("../../inspections").resolve(folder.getFileName());
      var load = new SiteLoad(1, LocalDate.of(2026, 11, 1), inspections);
      new SitePublication(warehouse).publish(folder, load);
    }
  }
}
