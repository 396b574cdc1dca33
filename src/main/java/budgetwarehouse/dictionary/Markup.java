package budgetwarehouse.dictionary;

/** A page as it grows; every text is escaped, every tag is written by us. */
final class Markup {
  private final StringBuilder page = new StringBuilder();

  /** Add tags that hold no foreign text. */
  Markup tag(String tags) {
    page.append(tags);
    return this;
  }

  /** Add a text. */
  Markup text(String text) {
    page.append(escaped(text));
    return this;
  }

  /** Add an element that holds one text; nothing where the text is blank. */
  Markup element(String name, String className, String text) {
    if (text.isBlank()) {
      return this;
    }
    return tag("<" + name + (className.isEmpty() ? "" : " class=\"" + className + "\"") + ">")
        .text(text)
        .tag("</" + name + ">\n");
  }

  /** Add a table cell, blank ones too. */
  Markup cell(String className, String text) {
    return tag(className.isEmpty() ? "<td>" : "<td class=\"" + className + "\">")
        .text(text)
        .tag("</td>");
  }

  /** Add a link within the page. */
  Markup link(String target, String text) {
    return tag("<a href=\"#" + escaped(target) + "\">").text(text).tag("</a>");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
