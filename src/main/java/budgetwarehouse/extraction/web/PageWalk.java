package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.flow.FlowBuilder;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.word.list.ListNumber;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and builds its flow of what is shown. */
final class PageWalk implements NodeFilter {
  private static final int WIDEST_SPAN = 1000;

  private final FlowDocument document;
  private final FlowBuilder builder;
  private final PageText text;
  private final IdentityHashMap<Element, Integer> entries = new IdentityHashMap<>();
  private int asSet;
  // a hidden part that is read: nothing in it is hidden once more
  private int shown;

  PageWalk(FlowDocument document) {
    this.document = document;
    this.builder = document.builder();
    this.text = new PageText(builder);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf && asSet > 0) {
      text.addAsSet(leaf);
    } else if (node instanceof TextNode leaf) {
      text.add(leaf);
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        RawPage.count(element, document.numbers().leftOut());
        return FilterResult.SKIP_ENTIRELY;
      }
      start(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    if (PageElements.isUnseen(element)) {
      return true;
    }
    boolean row = element.normalName().equals("tr");
    boolean hidden = PageElements.isHidden(element) && !row;
    boolean leftOut = hidden || PageElements.isNavigation(element);
    if (leftOut && shown == 0 && !PageElements.holdsFigures(element)) {
      document.count(ReadingCount.INVISIBLE, hidden ? element.text().length() : 0);
      return true;
    }
    if (hidden && shown == 0) {
      // the tables of a page are often hidden until one is chosen
      document.count(ReadingCount.HIDDEN_SHEETS, 1);
    }
    return false;
  }

  private void start(Element element) {
    part(element);
    shown += PageElements.isHidden(element) ? 1 : 0;
    switch (element.normalName()) {
      case "table" -> builder.startTable();
      case "tr" -> startRow(element);
      case "td", "th" -> startCell(element);
      case "li" -> builder.label(label(element));
      case "pre", "textarea" -> asSet++;
      case "img" -> document.count(ReadingCount.IMAGES, 1);
      default -> {}
    }
  }

  private void end(Element element) {
    part(element);
    shown -= PageElements.isHidden(element) ? 1 : 0;
    switch (element.normalName()) {
      case "table", "tr", "td", "th" -> builder.end();
      case "pre", "textarea" -> asSet--;
      default -> {}
    }
  }

  private void part(Element element) {
    if (element.normalName().equals("br")) {
      builder.lineBreak();
      text.begin();
    } else if (element.isBlock()) {
      builder.endParagraph();
      text.begin();
    } else if (PageElements.parts(element)) {
      builder.part();
    }
  }

  private void startRow(Element row) {
    builder.startRow(Math.max(row.sourceRange().start().lineNumber(), 0));
    if (PageElements.isHidden(row)) {
      builder.hideRow();
    }
  }

  private void startCell(Element cell) {
    builder.startCell();
    builder.span(span(cell, "colspan"), span(cell, "rowspan"));
  }

  private static int span(Element cell, String name) {
    String stated = cell.attr(name).strip();
    if (!stated.matches("\\d{1,12}")) {
      return 1;
    }
    return (int) Math.min(Long.parseLong(stated), name.equals("colspan") ? WIDEST_SPAN : 65_534);
  }

  /** Return the number that a browser sets before an entry of a list. */
  private String label(Element entry) {
    Element list = entry.parent();
    if (list == null || !list.normalName().equals("ol") || hasNoNumbers(list, entry)) {
      return "";
    }
    OptionalInt own = wholeNumber(entry.attr("value"));
    int number = own.orElse(entries.getOrDefault(list, wholeNumber(list.attr("start")).orElse(1)));
    entries.put(list, number + 1);
    String format =
        switch (list.attr("type")) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default -> "decimal";
        };
    return ListNumber.write(format, number) + ".";
  }

  private static boolean hasNoNumbers(Element list, Element entry) {
    return (list.attr("style") + entry.attr("style")).contains("list-style");
  }

  private static OptionalInt wholeNumber(String text) {
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
