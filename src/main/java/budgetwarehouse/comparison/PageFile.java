package budgetwarehouse.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the comparisons as one HTML file that holds its own style, script, charts and data, so
 * that it opens from a disk without a network.
 *
 * <p>Printed texts are hostile: they travel only inside the JSON, where no {@code <} is left, and
 * the script puts them on the page as text.
 */
final class PageFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  /** Write the page. */
  void write(PageData data, Path file) throws IOException {
    Map<String, String> parts =
        Map.of(
            "style", PageResource.read("page.css"),
            "charting", PageResource.charting(),
            "tables", PageResource.script("tables.js"),
            "charts", PageResource.script("charts.js"),
            "data", json(data));
    Files.writeString(file, filled(PageResource.read("page.html"), parts), StandardCharsets.UTF_8);
  }

  private static String json(PageData data) {
    return JSON.writeValueAsString(data).replace("<", "\\u003c");
  }

  // one pass: what has been filled in is not searched for places again
  private static String filled(String template, Map<String, String> parts) {
    return PLACE.matcher(template).replaceAll(place -> part(parts, place));
  }

  private static String part(Map<String, String> parts, MatchResult place) {
    String part = parts.get(place.group(1));
    if (part == null) {
      throw new IllegalArgumentException(
          "the page template asks for " + place.group() + "; there is " + parts.keySet());
    }
    return Matcher.quoteReplacement(part);
  }
}
