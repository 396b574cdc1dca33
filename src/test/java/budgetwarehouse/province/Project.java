package budgetwarehouse.province;

import java.util.Map;

/**
 * Project of a body in a year.
 *
 * @param wording its texts
 * @param function function that pays for it
 * @param quantity how much is done
 * @param price hundreds of yuan for one
 */
record Project(Map<String, String> wording, String function, long quantity, long price) {
  /** Return its budget in hundreds of yuan. */
  long amount() {
    return quantity * price;
  }

  /** Return one of its texts. */
  String text(String name) {
    return wording.getOrDefault(name, "");
  }
}
