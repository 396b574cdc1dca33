package budgetwarehouse.extraction.pdf;

import budgetwarehouse.extraction.pdf.page.Box;
import budgetwarehouse.extraction.pdf.text.SetLine;
import java.util.regex.Pattern;

/** Knows lines that serve the leafing through: page numbers and tables of contents. */
final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－─\\s]*第?\\s*\\d{1,4}\\s*页?\\s*(?:[/／,，共]+\\s*\\d{1,4}\\s*页?)?[-—–－─\\s]*");
  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*(?:[.．·]\\s?){4,}\\s*\\d*|.*[…⋯]{2,}[.…⋯\\s]*\\d*");
  private static final double MARGIN_SHARE = 0.12;
  private static final double HEAD_SHARE = 0.05;

  private PageFurniture() {}

  /** Return how far down a page its head reaches, where page numbers stand. */
  static double headHeight(Box page) {
    return HEAD_SHARE * page.height();
  }

  /** Return whether a line of prose is left out of the text. */
  static boolean isFurniture(SetLine line, Box page) {
    String text = line.text().strip();
    double margin = MARGIN_SHARE * page.height();
    boolean inMargin = line.baseline() < margin || line.baseline() > page.height() - margin;
    return (inMargin && PAGE_NUMBER.matcher(text).matches())
        || CONTENTS_LINE.matcher(text).matches();
  }
}
