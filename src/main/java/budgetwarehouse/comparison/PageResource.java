package budgetwarehouse.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files of which the page is made, as they travel on the class path. */
final class PageResource {
  private static final String CHARTING_VERSION =
      "/META-INF/maven/org.webjars/echarts/pom.properties";
  private static final String CHARTING = "/META-INF/resources/webjars/echarts/%s/echarts.min.js";

  private PageResource() {}

  /** Read a file of the page. */
  static String read(String name) throws IOException {
    return resource("/page/" + name);
  }

  /** Read a script of the page, fit to stand between script tags. */
  static String script(String name) throws IOException {
    return inline(read(name));
  }

  /** Read the charting library, fit to stand between script tags. */
  static String charting() throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(resource(CHARTING_VERSION)));
    return inline(resource(CHARTING.formatted(properties.getProperty("version"))));
  }

  // inside a script, a closing tag in a string would end it
  private static String inline(String script) {
    return script.replace("</script", "<\\/script");
  }

  private static String resource(String path) throws IOException {
    try (InputStream bytes = PageResource.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + path + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
