package budgetwarehouse.store;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Loads whose receipts stand in one folder, which is named by them: {@code 000007}, or after a
 * merge {@code 000001-000064}.
 *
 * @param firstLoad number of the first
 * @param lastLoad number of the last
 */
record ReceiptRange(int firstLoad, int lastLoad) {
  private static final String PARTING = "-";

  static ReceiptRange of(Path receipt) {
    String[] numbers = receipt.getFileName().toString().split(PARTING, -1);
    int first = Integer.parseInt(numbers[0]);
    return new ReceiptRange(first, Integer.parseInt(numbers[numbers.length - 1]));
  }

  /** Return the name of the folder. */
  String name() {
    return firstLoad == lastLoad
        ? digits(firstLoad)
        : digits(firstLoad) + PARTING + digits(lastLoad);
  }

  int loads() {
    return lastLoad - firstLoad + 1;
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }
}
