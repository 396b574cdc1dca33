package budgetwarehouse.dictionary;

import budgetwarehouse.ProgramVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets the dictionary on one page that needs no network: the way first, then every object. */
final class DictionaryPage {
  private static final String TITLE = "数据字典";

  private final Dictionary dictionary;

  DictionaryPage(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  String html() throws IOException {
    var page = new Markup();
    page.tag("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.tag("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.element("title", "", TITLE);
    page.tag("<style>\n" + resource("dictionary.css") + "</style>\n</head>\n<body>\n");
    head(page);
    page.tag("<div class=\"columns\">\n");
    // what analysts use first, what lies behind it after
    List<Layer> layers = new ArrayList<>(dictionary.layers());
    Collections.reverse(layers);
    layers.removeIf(layer -> layer.code().equals(Layer.CHINESE));
    contents(layers, page);
    page.tag("<main>\n");
    var section = new ObjectSection(dictionary);
    layers.forEach(layer -> layer(layer, section, page));
    page.tag("</main>\n</div>\n<script>\n" + resource("dictionary.js") + "</script>\n");
    return page.tag("</body>\n</html>\n").toString();
  }

  private void head(Markup page) {
    page.tag("<header>\n").element("h1", "", TITLE);
    page.element(
        "p",
        "",
        "数据仓库中的每张表、每一列、每个现成问法是什么，由什么而来，一直追到原件。"
            + "说明取自数据仓库自身的注释，来龙去脉取自生成它的 SQL 文件。"
            + "每张表在“分析”中有同样内容的中文名视图，列在表名之后。");
    page.element("p", "", "数据版本 " + dictionary.buildId() + "，程序 " + ProgramVersion.CURRENT.name());
    page.tag("<ol class=\"way\">\n");
    for (Layer layer : dictionary.layers()) {
      boolean isSet = !layer.code().equals(Layer.CHINESE);
      page.tag("<li>" + (isSet ? "<a href=\"#layer-" + layer.code() + "\">" : "<a>"));
      page.element("b", "", layer.name() + " " + dictionary.objects(layer).size());
      page.element("span", "", layer.says());
      page.tag("</a></li>\n");
    }
    page.tag("</ol>\n<p class=\"filter\"><label>查找 <input type=\"search\" id=\"filter\"");
    page.tag(" placeholder=\"表名、列名、中文、英文均可\"></label> <span id=\"found\"></span></p>\n");
    page.tag("</header>\n");
  }

  private void contents(List<Layer> layers, Markup page) {
    page.tag("<nav>\n");
    for (Layer layer : layers) {
      page.tag("<details" + (isOpen(layer) ? " open" : "") + "><summary>").text(layer.name());
      page.tag("</summary>\n<ul>\n");
      for (String object : dictionary.objects(layer)) {
        page.tag("<li title=\"" + Markup.escaped(object) + "\">");
        page.link(object, shortName(object)).tag("</li>\n");
      }
      page.tag("</ul></details>\n");
    }
    page.tag("</nav>\n");
  }

  private String shortName(String object) {
    Twin twin = dictionary.twins().get(object);
    return twin == null
        ? object
        : twin.name().substring(twin.name().indexOf('.') + 1)
            + " "
            + object.substring(object.indexOf('.') + 1);
  }

  private static boolean isOpen(Layer layer) {
    return layer.code().equals("compare") || layer.code().equals("question");
  }

  private void layer(Layer layer, ObjectSection section, Markup page) {
    page.tag("<div class=\"layer\" id=\"layer-" + layer.code() + "\">\n<h2>").text(layer.name());
    page.tag(" <span class=\"english\">").text(layer.english()).tag("</span></h2>\n");
    page.element("p", "", layer.says() + "。");
    dictionary.objects(layer).forEach(object -> section.write(object, page));
    page.tag("</div>\n");
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = DictionaryPage.class.getResourceAsStream("/page/" + name)) {
      if (bytes == null) {
        throw new IllegalStateException("no /page/" + name + " on the class path");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
