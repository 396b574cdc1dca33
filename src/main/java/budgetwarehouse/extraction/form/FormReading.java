package budgetwarehouse.extraction.form;

import budgetwarehouse.extraction.region.RegionReader.Region;
import java.util.List;

/**
 * One form as read.
 *
 * @param leftOut what stands in none of its cells
 */
record FormReading(Region region, List<LeftOut> leftOut) {
  /** Keep the list. */
  FormReading {
    leftOut = List.copyOf(leftOut);
  }
}
