package budgetwarehouse.extraction.workbook.sheet;

/** What is left of the limits while one file is read. */
public final class Budget {
  private final WorkbookLimits limits;
  private final long deadline;
  private long partBytes;
  private long characters;
  private int cells;
  private int slots;
  private int mergedRanges;
  private boolean spent;

  public Budget(WorkbookLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  /** Return the limits. */
  public WorkbookLimits limits() {
    return limits;
  }

  /** Return whether a limit was passed; what was read until then is kept. */
  public boolean isSpent() {
    spent |= System.nanoTime() - deadline > 0;
    return spent;
  }

  /** Give the file up for a limit that is not counted here. */
  public void giveUp() {
    spent = true;
  }

  /** Spend bytes of an unpacked part. */
  public void spendBytes(int bytes) {
    partBytes += bytes;
    spent |= partBytes > limits.partBytes();
  }

  /** Spend characters of a text that cells may share. */
  public void spendCharacters(int count) {
    characters += count;
    spent |= characters > limits.characters();
  }

  /** Spend a cell with so many characters. */
  public void spendCell(int length) {
    cells++;
    spent |= cells > limits.cells();
    spendCharacters(length);
  }

  /** Spend a merged range. */
  public void spendMergedRange() {
    mergedRanges++;
    spent |= mergedRanges > limits.mergedRanges();
  }

  /** Spend the slots of a table; return whether there were enough. */
  boolean spendSlots(long count) {
    if (slots + count > limits.slots()) {
      spent = true;
      return false;
    }
    slots += (int) count;
    return true;
  }
}
