package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title of a document, found among its first lines.
 *
 * @param text the title as printed, the body's line above it included; blank where there is none
 * @param bodyName the name of the body in it, or blank
 */
record DocumentTitle(String text, String bodyName) {
  private static final DocumentTitle NONE = new DocumentTitle("", "");
  private static final int FIRST_LINES = 8;
  private static final int LONGEST = 60;
  private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,3}部分\\s*");
  private static final Pattern TITLE =
      Pattern.compile("(?<body>\\p{IsHan}*?)(?<year>20\\d\\d)?年?度?\\p{IsHan}*(?:预算|决算).*");
  private static final Pattern SENTENCE = Pattern.compile("[。；，,：:、]");
  private static final Pattern BODY = Pattern.compile("[\\p{IsHan}()]{3,30}");

  /** Find the title in the prose of a document. */
  static DocumentTitle of(List<Paragraph> prose) {
    List<Paragraph> first = prose.subList(0, Math.min(FIRST_LINES, prose.size()));
    for (int i = 0; i < first.size(); i++) {
      String printed = PART.matcher(first.get(i).text()).replaceFirst("").strip();
      Matcher title = TITLE.matcher(Folding.fold(printed));
      boolean dated = title.matches() && (title.group("year") != null || printed.contains("公开"));
      if (dated && printed.length() <= LONGEST && !SENTENCE.matcher(printed).find()) {
        String above = i == 0 ? "" : first.get(i - 1).text().strip();
        return of(title.group("body"), above, printed);
      }
    }
    return NONE;
  }

  private static DocumentTitle of(String bodyInTitle, String above, String title) {
    if (!bodyInTitle.isEmpty()) {
      return new DocumentTitle(title, bodyInTitle);
    }
    boolean body = BODY.matcher(Folding.fold(above)).matches() && !PART.matcher(above).find();
    return body
        ? new DocumentTitle(above + title, Folding.closeBlanks(above))
        : new DocumentTitle(title, "");
  }
}
