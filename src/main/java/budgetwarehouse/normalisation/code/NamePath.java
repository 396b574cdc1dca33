package budgetwarehouse.normalisation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with the names of what it stands under, as sentences spell it: 教育支出（类）普通教育（款） 小学教育（项）, or
 * 教育支出-普通教育-小学教育.
 *
 * @param ancestors names from the top down; empty where the name stands alone
 * @param name the entry's own name
 * @param code code put together from numbers in the marks, or blank
 * @param level digits that the codes of the last mark have, or 0 where there is none
 */
record NamePath(List<String> ancestors, String name, PrintedCode code, int level) {
  // the number of the level may stand in the mark: 社会保障和就业支出（208类）
  private static final Pattern MARK = Pattern.compile("\\((\\d{0,3})([类款项])\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[-—–−>→/\\\\|_:]+");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}");

  /** Part a folded name. */
  static NamePath read(String name) {
    if (name.indexOf('(') >= 0) {
      Matcher mark = MARK.matcher(name);
      if (mark.find()) {
        return marked(name, mark);
      }
    }
    return SEPARATOR.matcher(name).find() ? separated(name) : alone(name);
  }

  private static NamePath alone(String name) {
    return new NamePath(List.of(), name, PrintedCode.BLANK, 0);
  }

  private static NamePath marked(String name, Matcher mark) {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int from = 0;
    int level = 0;
    do {
      names.add(name.substring(from, mark.start()));
      numbers.add(mark.group(1));
      level = digitsOf(mark.group(2));
      from = mark.end();
    } while (mark.find());
    if (from < name.length()) {
      names.add(name.substring(from));
      numbers.add("");
      level = 0;
    }
    return of(names, PrintedCode.ofLevels(numbers), level);
  }

  private static int digitsOf(String mark) {
    return switch (mark) {
      case "类" -> CodeLevel.CLASS;
      case "款" -> CodeLevel.SECTION;
      default -> CodeLevel.ITEM;
    };
  }

  private static NamePath separated(String name) {
    List<String> names =
        SEPARATOR.splitAsStream(name).filter(part -> WORD.matcher(part).find()).toList();
    return of(names, PrintedCode.BLANK, 0);
  }

  private static NamePath of(List<String> names, PrintedCode code, int level) {
    List<String> plain =
        names.stream().map(GluedCode::strip).filter(part -> !part.isEmpty()).toList();
    if (plain.isEmpty()) {
      return alone("");
    }
    int last = plain.size() - 1;
    return new NamePath(plain.subList(0, last), plain.get(last), code, level);
  }
}
