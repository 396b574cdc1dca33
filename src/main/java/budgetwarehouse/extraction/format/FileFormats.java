package budgetwarehouse.extraction.format;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import budgetwarehouse.reference.ReferenceList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How formats are called in Chinese, and what an analyst can do about those that are not read. */
final class FileFormats {
  private static final List<Map<String, String>> ROWS =
      ReferenceList.read("vocabulary/file_format.csv").rows();
  private static final Map<String, String> TITLES = column("title");
  private static final Map<String, String> ADVICE = column("advice");

  private FileFormats() {}

  private static Map<String, String> column(String name) {
    return ROWS.stream()
        .collect(toUnmodifiableMap(row -> row.get("media_type"), row -> row.get(name)));
  }

  /** Return the Chinese name of a format. */
  static String title(String mediaType) {
    return TITLES.getOrDefault(mediaType, mediaType);
  }

  private static String advice(String mediaType) {
    return ADVICE.getOrDefault(mediaType, "");
  }

  /** Say what is read instead of a format, and how to get there. */
  static String instead(String mediaType, Collection<String> read) {
    String advice = advice(mediaType);
    String formats =
        ROWS.stream()
            .map(row -> row.get("media_type"))
            .filter(format -> read.contains(format) && advice(format).isEmpty())
            .map(FileFormats::title)
            .collect(joining("、"));
    return formats + (advice.isEmpty() ? "" : "；" + advice);
  }
}
