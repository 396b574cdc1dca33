package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the entries of a list of contents (目录): they name sections, but no section begins there.
 *
 * <p>The list ends at a sentence, where an entry stands again or the numbering of the first one
 * begins again, and on a new page unless the numbering goes on.
 */
final class ContentsPages {
  private static final Pattern TITLE = Pattern.compile(".{0,16}目[录次]");
  private static final Pattern SENTENCE = Pattern.compile("[。；！？]|：$");
  private static final Pattern DOTS_AND_PAGE = Pattern.compile("[.…·_-]*\\d{0,3}$");
  private static final Pattern NUMBER =
      Pattern.compile("(第)?([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|[、.．)）])");
  private static final int LONGEST = 60;

  private final Set<String> entries = new HashSet<>();
  private boolean isOpen;
  private int page;
  private String first = "";

  /** Take a paragraph in and return whether it is the title or an entry of such a list. */
  boolean take(Paragraph paragraph) {
    String text = Folding.fold(paragraph.text());
    if (TITLE.matcher(text).matches()) {
      isOpen = true;
      page = paragraph.page();
      return true;
    }
    isOpen = isOpen && isEntry(paragraph, text);
    return isOpen;
  }

  private boolean isEntry(Paragraph paragraph, String text) {
    String number = number(text);
    boolean isRestart = !number.isEmpty() && number.equals(first);
    boolean isNewPage = paragraph.page() > page && number.isEmpty();
    boolean isBody =
        text.length() > LONGEST
            || SENTENCE.matcher(text).find()
            || isRestart
            || isNewPage
            || !entries.add(DOTS_AND_PAGE.matcher(text).replaceFirst(""));
    if (first.isEmpty()) {
      first = number;
    }
    return !isBody;
  }

  private static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? number.group() : "";
  }
}
