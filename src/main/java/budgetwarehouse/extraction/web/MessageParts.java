package budgetwarehouse.extraction.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the pages out of a web archive: a mail message whose parts are pages and pictures. */
final class MessageParts {
  private static final int MOST_PARTS = 2_000;
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))");
  private static final Pattern ENCODING =
      Pattern.compile("content-transfer-encoding:\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private MessageParts() {}

  /** Return the bytes of every page, in their order. */
  static List<byte[]> pages(byte[] bytes) {
    String message = new String(bytes, StandardCharsets.ISO_8859_1);
    List<byte[]> pages = new ArrayList<>();
    for (String part : parts(message)) {
      page(part).ifPresent(pages::add);
    }
    return pages;
  }

  private static List<String> parts(String message) {
    Matcher stated = BOUNDARY.matcher(message);
    if (!stated.find()) {
      return List.of(message);
    }
    String boundary = stated.group(1) == null ? stated.group(2) : stated.group(1);
    List<String> parts = new ArrayList<>();
    String mark = "--" + boundary;
    int start = message.indexOf(mark, stated.end());
    while (start >= 0 && parts.size() < MOST_PARTS) {
      int end = message.indexOf(mark, start + mark.length());
      parts.add(message.substring(start + mark.length(), end < 0 ? message.length() : end));
      start = end;
    }
    return parts;
  }

  private static Optional<byte[]> page(String part) {
    Matcher blank = BLANK_LINE.matcher(part);
    // the end of the line on which the mark stands is no blank line
    if (!blank.find(Math.min(2, part.length()))) {
      return Optional.empty();
    }
    String head = part.substring(0, blank.start());
    if (!head.toLowerCase(Locale.ROOT).contains("text/html")) {
      return Optional.empty();
    }
    Matcher encoding = ENCODING.matcher(head);
    String kind = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
    return Optional.of(decoded(kind, part.substring(blank.end())));
  }

  private static byte[] decoded(String kind, String body) {
    byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
    return switch (kind) {
      case "base64" -> Base64.getMimeDecoder().decode(body.strip());
      case "quoted-printable" -> unquoted(raw);
      default -> raw;
    };
  }

  private static byte[] unquoted(byte[] raw) {
    var bytes = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') {
        bytes.write(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        // a line end that only keeps the line short
        i = endOfLine(raw, i);
      }
    }
    return bytes.toByteArray();
  }

  private static int endOfLine(byte[] raw, int at) {
    int end = at;
    if (end + 1 < raw.length && raw[end + 1] == '\r') {
      end++;
    }
    if (end + 1 < raw.length && raw[end + 1] == '\n') {
      end++;
    }
    return end;
  }
}
