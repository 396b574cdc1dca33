package budgetwarehouse.extraction.separated;

import java.util.List;

/**
 * Finds what parts the values of a text: the character that parts most lines into the same number
 * of values, more than one.
 */
final class Separator {
  private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '，', '；', '|');
  private static final int PROBE_LINES = 200;

  private Separator() {}

  /** Find the separator; a comma where no character parts anything. */
  static char of(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(PROBE_LINES).toList();
    char best = CANDIDATES.get(0);
    long most = 0;
    for (char candidate : CANDIDATES) {
      long parted = partedAlike(lines, candidate);
      if (parted > most) {
        best = candidate;
        most = parted;
      }
    }
    return best;
  }

  // lines next to each other with the same number of separators, weighed by that number
  private static long partedAlike(List<String> lines, char candidate) {
    long parted = 0;
    long before = 0;
    for (String line : lines) {
      long count = countOutsideQuotes(line, candidate);
      parted += count == 0 ? 0 : count == before ? 2 * count : 1;
      before = count;
    }
    return parted;
  }

  private static long countOutsideQuotes(String line, char candidate) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      quoted ^= character == '"';
      count += !quoted && character == candidate ? 1 : 0;
    }
    return count;
  }
}
