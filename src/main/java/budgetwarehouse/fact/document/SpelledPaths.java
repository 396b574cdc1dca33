package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.PrintedName.Kind;
import budgetwarehouse.fact.statement.StatedFigure;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the functions that a sentence spells from 类 to 款 or 项 without an amount, as the definitions
 * of terms do: 一般公共服务（类）财政事务（款）行政运行（项）.
 */
final class SpelledPaths {
  private static final String WORDS = "\\p{IsHan}[\\p{IsHan}、\\s]*";
  private static final Pattern PATH =
      Pattern.compile(WORDS + level("类") + WORDS + level("款") + "(" + WORDS + level("项") + ")?");
  private static final String SECTION = "expenditure_function_section";
  private static final String ITEM = "expenditure_function_item";

  private SpelledPaths() {}

  private static String level(String word) {
    return "\\s*[(（]\\s*(?:\\d{2,7}\\s*)?" + word + "\\s*[)）]";
  }

  /**
   * Keep those of one paragraph.
   *
   * @param section nearest heading above it
   * @param stated its figures, which bear their own paths
   */
  static void keep(
      Paragraph paragraph, String section, List<StatedFigure> stated, FactCollector into) {
    String text = paragraph.text();
    if (text.indexOf('款') < 0) {
      return;
    }
    Matcher path = PATH.matcher(text);
    while (path.find()) {
      String name = Folding.closeBlanks(path.group());
      String folded = Folding.fold(name);
      if (stated.stream().noneMatch(figure -> Folding.fold(figure.label()).contains(folded))) {
        into.add(name(paragraph.pieceAt(path.start()), section, name, path.group(1) != null));
      }
    }
  }

  private static PrintedName name(PrintedLine piece, String section, String name, boolean item) {
    return new PrintedName(
        piece.page(),
        piece.line(),
        Kind.SENTENCE_WITHOUT_FIGURE,
        TableId.NARRATIVE,
        0,
        section,
        0,
        1,
        "",
        item ? ITEM : SECTION,
        "",
        name,
        null);
  }
}
