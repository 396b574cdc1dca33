package budgetwarehouse.job;

import budgetwarehouse.comparison.ReviewFile;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Path;

/** The review list of a published warehouse, written wherever a person wants it. */
public final class ReviewList {
  private ReviewList() {}

  /** Write the list that a load puts beside its comparisons. */
  public static void write(PublishedWarehouse warehouse, Path file) throws IOException {
    new ReviewFile(warehouse.views()).write(file);
  }
}
