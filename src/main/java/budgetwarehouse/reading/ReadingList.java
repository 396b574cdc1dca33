package budgetwarehouse.reading;

import budgetwarehouse.store.StorePartition;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of documents that another process is to read, as text: a line for each, with the number
 * of its batch, hash, size, partition and name, parted by blanks.
 */
public final class ReadingList {
  private static final int FIELDS = 5;

  private ReadingList() {}

  /** Write batches as text. */
  public static String text(List<List<WantedDocument>> batches) {
    var text = new StringBuilder();
    for (int number = 0; number < batches.size(); number++) {
      for (WantedDocument document : batches.get(number)) {
        String name = URLEncoder.encode(document.file(), StandardCharsets.UTF_8);
        text.append(number).append(' ').append(document.sha256()).append(' ');
        text.append(document.bytes()).append(' ').append(document.partition().name());
        text.append(' ').append(name).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Read what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when a line is no document
   */
  public static List<List<WantedDocument>> parse(String text) {
    Map<Integer, List<WantedDocument>> batches = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(" ", -1);
      if (fields.length != FIELDS) {
        throw new IllegalArgumentException("no document: " + line);
      }
      String name = URLDecoder.decode(fields[4], StandardCharsets.UTF_8);
      batches
          .computeIfAbsent(Integer.valueOf(fields[0]), batch -> new ArrayList<>())
          .add(
              new WantedDocument(
                  name, fields[1], Long.parseLong(fields[2]), new StorePartition(fields[3])));
    }
    return List.copyOf(batches.values());
  }
}
