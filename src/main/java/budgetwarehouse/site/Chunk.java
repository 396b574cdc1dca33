package budgetwarehouse.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the rows of a comparison that a page loads at once.
 *
 * @param key path of its data file below the data folder
 * @param label what the page calls it
 * @param group peer group as the warehouse names it, blank where rows have none; empty for all rows
 * @param rowCount how many rows the warehouse has of it
 */
record Chunk(String key, String label, Optional<String> group, long rowCount) {
  /** Most rows of a group that the site shows; the files for spreadsheets hold the others. */
  static final int MOST_ROWS = 20_000;

  /** Return how many rows only the files for spreadsheets hold. */
  long leftOut() {
    return group.isPresent() ? Math.max(0, rowCount - MOST_ROWS) : 0;
  }

  /** Return the entry of the part in the list of the comparison's data files. */
  Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("key", key);
    entry.put("label", label);
    entry.put("row_count", rowCount);
    entry.put("left_out", leftOut());
    return entry;
  }
}
