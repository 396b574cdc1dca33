package budgetwarehouse.fact.caption;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands directly above a table, from the table upwards: lines of unit, year, number and
 * body, and above or between them one title. The first other line ends it and stays prose.
 */
public final class CaptionReader {
  private static final int LONGEST_UNUSUAL_TITLE = 40;
  private static final int LONGEST_TORN_TITLE = 80;
  // 三、收入总表 is the table's title and still a heading of the prose around it
  private static final Pattern HEADING =
      Pattern.compile("[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]");
  private static final Pattern SENTENCE = Pattern.compile("[。；;：:]|^[一二三四五六七八九十]{1,3}、");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  private final CaptionWords words;
  private final TableTitles titles;

  public CaptionReader(CaptionWords words, TableTitles titles) {
    this.words = words;
    this.titles = titles;
  }

  /**
   * What stands above a table.
   *
   * @param context what it says
   * @param title the paragraph that is the title, empty where there is none
   * @param paragraphs how many paragraphs it takes
   */
  public record Caption(TableContext context, Optional<Paragraph> title, int paragraphs) {}

  /** Read the captions at the end of the paragraphs above a table. */
  public Caption read(List<Paragraph> above) {
    var lines = new ArrayList<CaptionLine>();
    Paragraph title = null;
    int first = above.size();
    while (first > 0) {
      Paragraph candidate = above.get(first - 1);
      Optional<CaptionLine> line = words.read(candidate.text());
      if (line.isPresent()) {
        lines.add(line.get());
        first--;
      } else if (title == null && isTornTitle(above, first)) {
        title = joined(above.get(first - 2), candidate);
        if (HEADING.matcher(title.text()).lookingAt()) {
          break;
        }
        first -= 2;
      } else if (title == null && isTitle(candidate.text(), !lines.isEmpty())) {
        title = candidate;
        if (HEADING.matcher(candidate.text()).lookingAt()) {
          break;
        }
        first--;
      } else {
        break;
      }
    }
    String titleText = title == null ? "" : title.text();
    return new Caption(context(titleText, lines), Optional.ofNullable(title), above.size() - first);
  }

  // a title set over two lines that were not joined: only together they are known
  private boolean isTornTitle(List<Paragraph> above, int end) {
    if (end < 2 || titles.find(above.get(end - 1).text()).isPresent()) {
      return false;
    }
    String both = above.get(end - 2).text() + above.get(end - 1).text();
    return both.length() <= LONGEST_TORN_TITLE && titles.find(both).isPresent();
  }

  private static Paragraph joined(Paragraph upper, Paragraph lower) {
    var lines = new ArrayList<>(upper.lines());
    lines.addAll(lower.lines());
    return new Paragraph(lines);
  }

  // with a unit or body line below it, a short line is a title even if it does not look like one
  private boolean isTitle(String text, boolean aboveCaptionLine) {
    return titles.find(text).isPresent()
        || words.isTitle(text)
        || words.isPartOfSheet(text)
        || (aboveCaptionLine
            && text.length() <= LONGEST_UNUSUAL_TITLE
            && !SENTENCE.matcher(text).find());
  }

  private static TableContext context(String title, List<CaptionLine> fromBelow) {
    String bodyCode = "";
    String bodyName = "";
    Optional<MoneyUnit> unit = Optional.empty();
    String printedUnit = "";
    Integer year = null;
    // the line nearest to the table speaks last
    for (int i = fromBelow.size() - 1; i >= 0; i--) {
      CaptionLine line = fromBelow.get(i);
      bodyCode = line.bodyName().isEmpty() ? bodyCode : line.bodyCode();
      bodyName = line.bodyName().isEmpty() ? bodyName : line.bodyName();
      unit = line.printedUnit().isEmpty() ? unit : line.unit();
      printedUnit = line.printedUnit().isEmpty() ? printedUnit : line.printedUnit();
      year = line.year() == null ? year : line.year();
    }
    return new TableContext(
        title, bodyCode, bodyName, unit, printedUnit, year == null ? yearOf(title) : year);
  }

  private static @Nullable Integer yearOf(String title) {
    Matcher year = YEAR.matcher(title);
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }
}
