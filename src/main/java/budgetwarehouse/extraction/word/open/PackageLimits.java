package budgetwarehouse.extraction.word.open;

/**
 * How much of a file is read before it is given up; files come from the open web.
 *
 * @param bytes of the file
 * @param entries of the archive that a file is
 * @param unpackedBytes of all entries together
 * @param ratio of unpacked to packed bytes beyond which an archive was made to exhaust its reader
 */
public record PackageLimits(int bytes, int entries, long unpackedBytes, int ratio) {
  /** Limits some hundred times above what a disclosure needs. */
  public static final PackageLimits GENEROUS =
      new PackageLimits(200_000_000, 20_000, 600_000_000, 300);
}
