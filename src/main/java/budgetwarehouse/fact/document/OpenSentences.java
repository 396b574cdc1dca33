package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins paragraphs that print parts in the middle of a sentence: …增长 / 8.85%.
 *
 * <p>A sentence is open where a paragraph of several clauses, or with an amount, ends without a
 * mark and not with a number. It goes on in the next paragraph unless that has a number of its own.
 */
final class OpenSentences {
  private static final Pattern CLAUSES = Pattern.compile("[，。；]|,(?!\\d{3})|\\d[万亿千]?元");
  private static final Pattern CLOSED =
      Pattern.compile("(?:[。；：:;！？!?)）】》\"]|\\d\\s*(?:%|\\p{IsHan}{0,3}))$");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}(?:部分|[、.．)）])|[(（]|\\d{1,2}[、.．](?!\\d)|注[:：]|附)");
  private static final Pattern TABLE_ROW = Pattern.compile(" \\| ");

  private OpenSentences() {}

  /** Join the paragraphs of one document, given in reading order. */
  static List<Paragraph> join(List<Paragraph> prose) {
    var joined = new ArrayList<Paragraph>();
    for (Paragraph paragraph : prose) {
      Paragraph last = joined.isEmpty() ? paragraph : joined.get(joined.size() - 1);
      if (joined.isEmpty() || !goesOn(last, paragraph)) {
        joined.add(paragraph);
      } else {
        var lines = new ArrayList<PrintedLine>(last.lines());
        lines.addAll(paragraph.lines());
        joined.set(joined.size() - 1, new Paragraph(lines));
      }
    }
    return joined;
  }

  private static boolean goesOn(Paragraph upper, Paragraph lower) {
    String before = Folding.fold(upper.text());
    String behind = Folding.fold(lower.text());
    boolean isNear = lower.page() - upper.lines().get(upper.lines().size() - 1).page() <= 1;
    return isNear
        && !behind.isEmpty()
        && CLAUSES.matcher(before).find()
        && !CLOSED.matcher(before).find()
        && !NUMBERED.matcher(behind).find()
        && !TABLE_ROW.matcher(upper.text() + lower.text()).find();
  }
}
