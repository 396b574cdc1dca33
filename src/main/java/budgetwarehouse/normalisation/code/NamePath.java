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
 * @param code code glued to the name or put together from numbers in the marks, or blank
 * @param level digits that the codes of the last mark have, or 0 where there is none
 */
record NamePath(List<String> ancestors, String name, String code, int level) {
  // the number of the level may stand in the mark or before it: （208类）, 208（类）, 208类
  private static final Pattern MARK =
      Pattern.compile("\\((\\d{0,3})([类款项])\\)|(\\d{1,3})\\(?([类款项])\\)?");
  private static final Pattern WITHOUT_BRACKETS = Pattern.compile("(.+?)类、?(.+?)款、?(.+)项");
  private static final String STROKES = "-—–−>→/\\\\|_:·";
  private static final Pattern SEPARATOR = Pattern.compile("[" + STROKES + "]+");
  private static final String BETWEEN_LEVELS = "[" + STROKES + ".、]";
  private static final Pattern CODE_BY_LEVEL =
      Pattern.compile(
          "[\\[(【]?([2-5]\\d{2}(?:"
              + BETWEEN_LEVELS
              + "\\d{1,2}){1,2})[])】]?"
              + BETWEEN_LEVELS
              + "*(?=\\p{IsHan}|$)");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}");
  private static final Pattern EDGE = Pattern.compile("^[、，,]+|[、，,]+$");
  private static final String SPENDING = "支出";
  private static final Pattern WORDS_BEHIND = Pattern.compile("(?:支出|科目|预算|决算)+");

  /** Part a folded name. */
  static NamePath read(String name) {
    if (mayBeMarked(name)) {
      Matcher mark = MARK.matcher(name);
      if (mark.find()) {
        return marked(name, mark);
      }
      Matcher levels = WITHOUT_BRACKETS.matcher(name);
      if (levels.matches()) {
        return new NamePath(
            List.of(levels.group(1), levels.group(2)), levels.group(3), "", CodeLevel.ITEM);
      }
    }
    return separated(name);
  }

  private static boolean mayBeMarked(String name) {
    return name.indexOf('类') >= 0 || name.indexOf('款') >= 0 || name.indexOf('项') >= 0;
  }

  private static NamePath marked(String name, Matcher mark) {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int from = 0;
    int level = 0;
    do {
      boolean inside = mark.group(2) != null;
      names.add(name.substring(from, mark.start()));
      numbers.add(mark.group(inside ? 1 : 3));
      level = digitsOf(mark.group(inside ? 2 : 4));
      from = mark.end();
    } while (mark.find());
    addRest(names, name.substring(from));
    String code = PrintedCode.ofLevels(numbers).digits();
    return of(names, code, level);
  }

  // 教育（类）支出, and 其他支出（项）支出 where it is said twice; marks may also stand before their names
  private static void addRest(List<String> names, String rest) {
    int last = names.size() - 1;
    String name = names.get(last);
    if (WORDS_BEHIND.matcher(rest).matches()) {
      boolean isMissing = rest.contains(SPENDING) && !name.endsWith(SPENDING);
      names.set(last, isMissing ? name + SPENDING : name);
    } else {
      names.add(rest);
    }
  }

  private static int digitsOf(String mark) {
    return switch (mark) {
      case "类" -> CodeLevel.CLASS;
      case "款" -> CodeLevel.SECTION;
      default -> CodeLevel.ITEM;
    };
  }

  private static NamePath separated(String name) {
    if (GluedCode.isCode(name)) {
      return new NamePath(List.of(), "", name, 0);
    }
    Matcher levels = CODE_BY_LEVEL.matcher(name);
    if (levels.lookingAt()) {
      NamePath rest = separated(name.substring(levels.end()));
      return new NamePath(
          rest.ancestors(), rest.name(), PrintedCode.read(levels.group(1)).digits(), rest.level());
    }
    GluedCode whole = GluedCode.read(name);
    if (!SEPARATOR.matcher(whole.name()).find()) {
      return new NamePath(List.of(), whole.name(), whole.code(), 0);
    }
    return of(SEPARATOR.splitAsStream(name).toList(), "", 0);
  }

  // a code may be glued to each name, or stand between separators before or behind it
  private static NamePath of(List<String> parts, String codeOfMarks, int level) {
    List<String> names = new ArrayList<>();
    String code = codeOfMarks;
    for (String part : parts) {
      GluedCode glued = GluedCode.read(EDGE.matcher(part).replaceAll(""));
      if (!glued.code().isEmpty()) {
        code = glued.code();
      } else if (!part.isEmpty() && !WORD.matcher(part).find()) {
        code = GluedCode.isCode(part) ? part : code;
        continue;
      }
      if (!glued.name().isEmpty()) {
        names.add(glued.name());
      }
    }
    if (names.isEmpty()) {
      return new NamePath(List.of(), "", code, level);
    }
    int last = names.size() - 1;
    return new NamePath(List.copyOf(names.subList(0, last)), names.get(last), code, level);
  }
}
