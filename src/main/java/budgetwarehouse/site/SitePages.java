package budgetwarehouse.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private final Path site;
  private final String template;
  private final Map<String, Object> frame;

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
    frame = new LinkedHashMap<>();
    frame.put("generated", generated);
    frame.put("navigation", navigation);
  }

  /**
   * Write a page.
   *
   * @param kind by which the scripts know what to draw
   * @param path of the page below the site
   * @param data what the page says, besides what all pages say
   */
  void write(String kind, String path, String title, Map<String, ?> data) throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("title", title);
    content.putAll(frame);
    content.putAll(data);
    Map<String, String> parts =
        Map.of(
            "title",
            escaped(title),
            "root",
            path.contains("/") ? "../" : "",
            "page",
            kind,
            "data",
            SiteJson.write(content));
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    try (Writer page = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      fill(page, parts);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  // piece by piece: what has been filled in is not searched for places again, nor copied
  private void fill(Writer page, Map<String, String> parts) throws IOException {
    Matcher place = PLACE.matcher(template);
    int begin = 0;
    while (place.find()) {
      page.append(template, begin, place.start());
      String part = parts.get(place.group(1));
      if (part == null) {
        throw new IllegalArgumentException(
            "the page template asks for " + place.group() + "; there is " + parts.keySet());
      }
      page.write(part);
      begin = place.end();
    }
    page.append(template, begin, template.length());
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
