package budgetwarehouse.document.archive;

/**
 * How much of an archive is opened before it is given up; archives come from the open web.
 *
 * @param directoryBytes of the list of its members
 * @param members of an archive, those of archives inside it included
 * @param documentBytes of one document, unpacked
 * @param totalBytes of an archive, and of all its members unpacked
 * @param ratio unpacked bytes to a packed one, for members beyond {@code smallBytes}
 * @param smallBytes up to which a member may unpack to anything
 */
public record ArchiveLimits(
    long directoryBytes,
    int members,
    long documentBytes,
    long totalBytes,
    int ratio,
    long smallBytes) {
  /** Limits far above what the disclosures of a province need. */
  public static final ArchiveLimits GENEROUS =
      new ArchiveLimits(8_000_000, 10_000, 200_000_000, 2_000_000_000, 200, 10_000_000);
}
