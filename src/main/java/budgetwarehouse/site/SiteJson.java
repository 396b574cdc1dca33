package budgetwarehouse.site;

import java.io.Writer;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that may stand in a page or a script, whatever was printed: no character is left that could
 * end either.
 */
final class SiteJson {
  // maps made by Map.of have another order in every run of Java
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private SiteJson() {}

  /** Write a value. */
  static String write(Object value) {
    return harmless(JSON.writeValueAsString(value));
  }

  /** Begin JSON that is written piece by piece; {@link #harmless} makes it fit for a page. */
  static JsonGenerator generator(Writer to) {
    return JSON.createGenerator(to);
  }

  /** Read what the warehouse gives as JSON. */
  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /** Escape what a page or a script could take for its own; it stands only within strings. */
  static String harmless(String json) {
    int first = harmful(json, 0);
    if (first == json.length()) {
      return json;
    }

    StringBuilder harmless = new StringBuilder(json.length() + 64);
    int begin = 0;
    for (int i = first; i < json.length(); i = harmful(json, begin)) {
      harmless.append(json, begin, i);
      harmless.append("\\u").append(HexFormat.of().toHexDigits(json.charAt(i)));
      begin = i + 1;
    }
    return harmless.append(json, begin, json.length()).toString();
  }

  /** Find the next such character; the end where there is none. */
  private static int harmful(String json, int from) {
    for (int i = from; i < json.length(); i++) {
      if (isHarmful(json.charAt(i))) {
        return i;
      }
    }
    return json.length();
  }

  private static boolean isHarmful(char character) {
    return switch (character) {
      case '<', '>', '&', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
