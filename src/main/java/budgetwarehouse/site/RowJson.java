package budgetwarehouse.site;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the cells of a row as {@link SiteJson} would, without asking for the serialiser of each
 * cell: there are millions of rows, and they are all there is to most files of the site.
 */
final class RowJson {
  private RowJson() {}

  /** Write a row: null, texts, numbers, flags, or lists of them. */
  static byte[] write(List<@Nullable Object> row) {
    var text = new StringWriter();
    try (JsonGenerator json = SiteJson.generator(text)) {
      list(json, row);
    }
    return SiteJson.harmless(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static void list(JsonGenerator json, List<?> values) {
    json.writeStartArray();
    for (Object value : values) {
      value(json, value);
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof List<?> values) {
      list(json, values);
    } else {
      json.writeString(value.toString());
    }
  }
}
