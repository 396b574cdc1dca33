package budgetwarehouse.reference.consistency;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Official names are whole and in the characters of the catalogues: no blanks, no half-width marks,
 * no bracket or quotation mark without its other half.
 */
final class PlainNames implements ListRule {
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\d、，：·“”（）《》]+");

  @Override
  public Stream<Fault> faults(CodeList list, CodeLists lists) {
    return list.rows()
        .filter(row -> row.has("name"))
        .filter(row -> !isPlain(row.text("name")))
        .map(
            row ->
                row.fault(
                    this,
                    "name 「%s」 has a blank, a half-width mark or half a pair of marks"
                        .formatted(row.text("name")),
                    "write it as the catalogue prints it"));
  }

  private static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches()
        && isPaired(name, '（', '）')
        && isPaired(name, '“', '”')
        && isPaired(name, '《', '》');
  }

  private static boolean isPaired(String name, char opening, char closing) {
    int open = 0;
    for (int i = 0; i < name.length() && open >= 0; i++) {
      if (name.charAt(i) == opening) {
        open++;
      } else if (name.charAt(i) == closing) {
        open--;
      }
    }
    return open == 0;
  }
}
