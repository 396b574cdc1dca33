package budgetwarehouse.document.archive;

/** What may still be unpacked from an archive and the archives inside it together. */
public final class ArchiveBudget {
  private final ArchiveLimits limits;
  private long members;
  private long bytes;

  /** Begin with everything that the limits allow. */
  public ArchiveBudget(ArchiveLimits limits) {
    this.limits = limits;
    this.members = limits.members();
    this.bytes = limits.totalBytes();
  }

  /** Return the limits it began with. */
  public ArchiveLimits limits() {
    return limits;
  }

  /** Take from what is left; return whether there was so much. */
  boolean take(long moreMembers, long moreBytes) {
    boolean enough = moreMembers <= members && moreBytes <= bytes;
    if (enough) {
      members -= moreMembers;
      bytes -= moreBytes;
    }
    return enough;
  }
}
