package budgetwarehouse.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes the cells of a row as {@link SiteJson} would, in a fraction of its time: there are
 * millions of rows, and they are all there is to most files of the site.
 */
final class RowJson {
  private static final int FIRST_PRINTABLE = 0x20;
  private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();

  private final StringBuilder json = new StringBuilder();

  /** Write a row: null, texts, numbers, flags, or lists of them. */
  byte[] write(List<@Nullable Object> row) {
    json.setLength(0);
    list(row);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void list(List<?> values) {
    json.append('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        json.append(',');
      }
      value(values.get(i));
    }
    json.append(']');
  }

  private void value(@Nullable Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value == null || value instanceof Long || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof BigDecimal number) {
      json.append(number.toPlainString());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.append(NumberOutput.toString(number, true));
    } else if (value instanceof List<?> values) {
      list(values);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    json.append('"');
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (needsEscape(character)) {
        json.append(text, begin, i);
        escape(character);
        begin = i + 1;
      }
    }
    json.append(text, begin, text.length()).append('"');
  }

  private static boolean needsEscape(char character) {
    return character < FIRST_PRINTABLE
        || character == '"'
        || character == '\\'
        || SiteJson.isHarmful(character);
  }

  private void escape(char character) {
    switch (character) {
      case '"', '\\' -> json.append('\\').append(character);
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default ->
          json.append("\\u")
              .append(
                  SiteJson.isHarmful(character)
                      ? HexFormat.of().toHexDigits(character)
                      : UPPER_HEX.toHexDigits(character));
    }
  }
}
