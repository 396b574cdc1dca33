package budgetwarehouse.extraction.workbook.sheet;

import java.time.Duration;

/**
 * How much of a file is read before it is given up; files come from the open web.
 *
 * @param bytes of the file
 * @param partBytes of all its parts together after unpacking
 * @param sheets of the file
 * @param cells with something in them
 * @param characters of all these cells, and of the list of texts that they share
 * @param slots of all tables, empty ones included
 * @param mergedRanges of the file
 * @param spinCount rounds of hashing before a standard password opens the file
 * @param time for the whole file
 */
public record WorkbookLimits(
    int bytes,
    long partBytes,
    int sheets,
    int cells,
    long characters,
    int slots,
    int mergedRanges,
    int spinCount,
    Duration time) {
  /** Limits some hundred times above what a disclosure needs. */
  public static final WorkbookLimits GENEROUS =
      new WorkbookLimits(
          200_000_000,
          600_000_000,
          2_000,
          3_000_000,
          60_000_000,
          6_000_000,
          200_000,
          1_000_000,
          Duration.ofMinutes(3));
}
