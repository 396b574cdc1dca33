package budgetwarehouse.extraction.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows which elements of a page show nothing, lead elsewhere, or part words. */
final class PageElements {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "head",
          "title",
          "select",
          "datalist",
          "option",
          "button",
          "rt",
          "rp",
          "del",
          "audio",
          "video",
          "canvas");
  private static final Set<String> NAVIGATION = Set.of("nav", "footer", "aside", "menu");
  private static final Set<String> NAVIGATION_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu");
  private static final Set<String> PARTING =
      Set.of("br", "img", "input", "select", "option", "button", "textarea", "sup", "sub", "rt");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int FEW_LINKS = 4;
  private static final int FIGURES_OF_A_TABLE = 6;

  private PageElements() {}

  /** Return whether an element shows nothing of its text. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /** Return whether the page hides an element. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** Return whether an element leads to other pages: a menu, or a list of nothing but links. */
  static boolean isNavigation(Element element) {
    String name = element.normalName();
    if (NAVIGATION.contains(name)) {
      return true;
    }
    boolean list = name.equals("ul") || name.equals("ol");
    return NAVIGATION_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (list && holdsOnlyLinks(element));
  }

  private static boolean holdsOnlyLinks(Element list) {
    List<Element> entries = list.children();
    return entries.size() >= FEW_LINKS && entries.stream().allMatch(PageElements::isLink);
  }

  private static boolean isLink(Element entry) {
    if (!entry.ownText().isBlank() || entry.childrenSize() == 0) {
      return false;
    }
    Element first = entry.child(0);
    return first.normalName().equals("a") && first.text().equals(entry.text());
  }

  /** Return whether a table of figures stands in an element. */
  static boolean holdsFigures(Element element) {
    return element.select("td").stream()
            .filter(cell -> DIGIT.matcher(cell.ownText()).find())
            .limit(FIGURES_OF_A_TABLE)
            .count()
        == FIGURES_OF_A_TABLE;
  }

  /** Return whether a number cannot go on beyond the start or end of an element. */
  static boolean parts(Element element) {
    return element.isBlock() || PARTING.contains(element.normalName());
  }
}
