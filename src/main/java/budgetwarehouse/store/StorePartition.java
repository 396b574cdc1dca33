package budgetwarehouse.store;

import budgetwarehouse.document.ManifestRow;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Province and fiscal year whose documents a batch of the store holds, so far as the manifest says
 * them: whoever reads one province passes over the batches of others. The warehouse does not rely
 * on it; there a document belongs where its division was matched to.
 *
 * @param name two digits of the province and four of the year, {@code 32-2024}; zeros where the
 *     manifest does not say
 */
public record StorePartition(String name) implements Serializable, Comparable<StorePartition> {
  private static final Pattern NAME = Pattern.compile("\\d{2}-\\d{4}");

  /** Of documents of which nobody says anything; made after the pattern its name is held to. */
  public static final StorePartition UNKNOWN = new StorePartition("00-0000");

  private static final Pattern DIVISION_CODE = Pattern.compile("\\d{6}");
  private static final int PROVINCE_DIGITS = 2;
  private static final String SEPARATOR = "-";

  /** Check the name. */
  public StorePartition {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no partition of a store: " + name);
    }
  }

  /** Return the partition of a document by its row in the manifest. */
  public static StorePartition of(ManifestRow row) {
    String code = row.divisionCode();
    String province =
        DIVISION_CODE.matcher(code).matches() ? code.substring(0, PROVINCE_DIGITS) : "00";
    int year = row.fiscalYear().orElse(0);
    return new StorePartition(province + SEPARATOR + "%04d".formatted(year > 9999 ? 0 : year));
  }

  /** Return the beginning of the names of its batches. */
  String prefix() {
    return name + SEPARATOR;
  }

  /** Return the beginning of the name of a batch; blank where it is older than partitions. */
  static String prefixOf(String batch) {
    int length = UNKNOWN.prefix().length();
    boolean parted =
        batch.length() > length && NAME.matcher(batch.substring(0, length - 1)).matches();
    return parted ? batch.substring(0, length) : "";
  }

  @Override
  public int compareTo(StorePartition other) {
    return name.compareTo(other.name);
  }
}
