package budgetwarehouse.store;

import budgetwarehouse.extraction.ReadingAccount;

/**
 * How the reading of one document ended.
 *
 * @param account what was seen and what became of it
 * @param errors findings that matter most
 * @param warnings findings that need a look
 */
public record StoredReading(ReadingAccount account, int errors, int warnings) {
  /** Add another document's reading. */
  public StoredReading and(StoredReading other) {
    return new StoredReading(
        account.and(other.account), errors + other.errors, warnings + other.warnings);
  }

  /** Return the reading of no document. */
  public static StoredReading none() {
    return new StoredReading(ReadingAccount.NOTHING, 0, 0);
  }
}
