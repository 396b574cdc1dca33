package budgetwarehouse.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Printed thing with the key of its document and its number there.
 *
 * @param documentKey first digits of the document's hash
 * @param number from 1 in reading order
 * @param printed the thing
 */
record Numbered<T>(String documentKey, int number, T printed) {
  /** Number the things of one document. */
  static <T> List<Numbered<T>> of(String documentKey, List<T> printed) {
    List<Numbered<T>> numbered = new ArrayList<>();
    for (T thing : printed) {
      numbered.add(new Numbered<>(documentKey, numbered.size() + 1, thing));
    }
    return numbered;
  }
}
