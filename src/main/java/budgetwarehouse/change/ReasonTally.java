package budgetwarehouse.change;

/**
 * How many rows of comparisons changed for one leading reason.
 *
 * @param reason code of the reason
 * @param name its name, in Chinese
 * @param meaning what it is, in Chinese
 * @param appeared rows that appeared
 * @param vanished rows that vanished
 * @param moved rows whose own values moved
 * @param peers rows whose peers alone moved
 * @param sources rows that say the same from another place
 */
public record ReasonTally(
    String reason,
    String name,
    String meaning,
    long appeared,
    long vanished,
    long moved,
    long peers,
    long sources) {
  /** Count them all. */
  public long total() {
    return appeared + vanished + moved + peers + sources;
  }
}
