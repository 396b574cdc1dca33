package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.flow.SourceText;
import budgetwarehouse.extraction.number.NumberTokens;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts the numbers in the texts of an element, shown or not, in the order of the source. */
final class RawPage implements NodeVisitor {
  private final NumberTokens tokens;
  private final StringBuilder run = new StringBuilder();

  private RawPage(NumberTokens tokens) {
    this.tokens = tokens;
  }

  /** Count the numbers of an element. */
  static void count(Element element, NumberTokens tokens) {
    var page = new RawPage(tokens);
    element.traverse(page);
    page.part();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.append(SourceText.clean(text.getWholeText()));
    } else {
      partAt(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    partAt(node);
  }

  private void partAt(Node node) {
    if (node instanceof Element element && PageElements.parts(element)) {
      part();
    }
  }

  private void part() {
    tokens.add(run.toString());
    run.setLength(0);
  }
}
