package budgetwarehouse.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the pages: one template, filled with the page's own data; its scripts act by kind of page.
 *
 * <p>Printed texts are hostile: they travel only as JSON, and the scripts put them on the page as
 * text.
 */
final class SitePages {
  private static final String TEMPLATE = "/site/page.html";
  private static final int BUFFER_BYTES = 1 << 15;
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private final Path site;
  private final String template;
  private final Map<String, JsonPart> frame;

  /**
   * Write pages of a site.
   *
   * @param site folder of the site
   * @param generated what the site was made from
   * @param navigation the comparisons, in their order
   */
  SitePages(Path site, Map<String, Object> generated, List<NavigationEntry> navigation)
      throws IOException {
    this.site = site;
    template = template();
    frame = Map.of("generated", json(generated), "navigation", json(navigation));
  }

  /**
   * Write a page.
   *
   * @param kind by which the scripts know what to draw
   * @param path of the page below the site
   * @param data what the page says, besides what all pages say; its values are written as JSON
   */
  void write(String kind, String path, String title, Map<String, ?> data) throws IOException {
    Map<String, Object> content = new TreeMap<>(frame);
    content.put("title", title);
    content.putAll(data);
    Map<String, JsonPart> parts =
        Map.of(
            "title",
            text(escaped(title)),
            "root",
            text(path.contains("/") ? "../" : ""),
            "page",
            text(kind),
            "data",
            page -> data(page, content));
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    try (var page = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
      fill(page, parts);
    }
  }

  private static JsonPart text(String text) {
    return page -> page.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonPart json(Object value) {
    return value instanceof JsonPart part ? part : text(SiteJson.write(value));
  }

  private static void data(OutputStream page, Map<String, Object> content) throws IOException {
    String before = "{";
    for (Map.Entry<String, Object> entry : content.entrySet()) {
      text(before + SiteJson.write(entry.getKey()) + ":").writeTo(page);
      json(entry.getValue()).writeTo(page);
      before = ",";
    }
    page.write('}');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  // piece by piece: what has been filled in is not searched for places again, nor copied
  private void fill(OutputStream page, Map<String, JsonPart> parts) throws IOException {
    Matcher place = PLACE.matcher(template);
    int begin = 0;
    while (place.find()) {
      text(template.substring(begin, place.start())).writeTo(page);
      JsonPart part = parts.get(place.group(1));
      if (part == null) {
        throw new IllegalArgumentException(
            "the page template asks for " + place.group() + "; there is " + parts.keySet());
      }
      part.writeTo(page);
      begin = place.end();
    }
    text(template.substring(begin)).writeTo(page);
  }

  private static String template() throws IOException {
    try (InputStream bytes = SitePages.class.getResourceAsStream(TEMPLATE)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + TEMPLATE + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
