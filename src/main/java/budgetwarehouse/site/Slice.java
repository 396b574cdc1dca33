package budgetwarehouse.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the keys that are written together: as many as memory holds, and no query for each.
 *
 * @param keys in their order
 */
record Slice(List<String> keys) {
  /** Keep the keys. */
  Slice {
    keys = List.copyOf(keys);
  }

  /** Cut sorted keys into slices. */
  static List<Slice> of(List<String> keys, int size) {
    List<Slice> slices = new ArrayList<>();
    for (int first = 0; first < keys.size(); first += size) {
      slices.add(new Slice(keys.subList(first, Math.min(first + size, keys.size()))));
    }
    return slices;
  }

  String first() {
    return keys.get(0);
  }

  String last() {
    return keys.get(keys.size() - 1);
  }
}
