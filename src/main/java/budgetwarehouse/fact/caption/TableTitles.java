package budgetwarehouse.fact.caption;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the titles of the standard tables. A title is recognised with a year, a body or a number
 * before it and a remark in brackets behind it; the longest known title at its end decides. Some
 * words before it and some remarks make it the title of another table.
 */
public final class TableTitles {
  private static final Pattern REMARK = Pattern.compile("(?:\\([^)]*\\)|续表?|表)$");

  private final Map<String, TableId> ids = new HashMap<>();
  private final CaptionWords words;
  private final int longest;

  TableTitles(ReferenceList titles, CaptionWords words) {
    this.words = words;
    titles
        .rows()
        .forEach(
            row ->
                ids.put(
                    key(row.getOrDefault("title", "")),
                    TableId.valueOf(row.getOrDefault("table_id", ""))));
    longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Build it with the titles of the class path. */
  public static TableTitles standard() {
    return new TableTitles(
        ReferenceList.read("reference/table_title.csv"), CaptionWords.standard());
  }

  /** Find the table a title names; empty when it names none of the standard tables. */
  public Optional<TableId> find(String title) {
    String key = key(title);
    for (int start = Math.max(0, key.length() - longest); start < key.length(); start++) {
      TableId id = ids.get(key.substring(start));
      if (id != null) {
        boolean other =
            words.refusesPrefix(key.substring(0, start))
                || words.refusesRemark(id.name() + " " + Folding.fold(title));
        return other ? Optional.empty() : Optional.of(id);
      }
    }
    return Optional.empty();
  }

  // print leaves 表 out at times, and quotation marks round 三公 nearly as often
  private static String key(String title) {
    String key = Folding.fold(title).replace("\"", "");
    for (int length = key.length() + 1; key.length() < length; ) {
      length = key.length();
      key = REMARK.matcher(key).replaceFirst("");
    }
    return key;
  }
}
