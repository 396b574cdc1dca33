package budgetwarehouse.normalisation.code;

import budgetwarehouse.vocabulary.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Label of a table row without what says nothing of its entry: running numbers, 其中, the level in
 * brackets, quotation marks, a code glued to the name.
 *
 * @param code code of the row, or blank
 * @param ancestors folded names of what the label says it stands under, from the top down
 * @param name folded name
 * @param level digits of the codes of the level that the label names, or 0
 * @param ofWhich whether the label says 其中
 * @param wordsBesideCode words that stand with the code in one cell, beside a name of its own
 */
record RowLabel(
    PrintedCode code,
    List<String> ancestors,
    String name,
    int level,
    boolean ofWhich,
    String wordsBesideCode) {
  // 1.5 is no running number; 三公 begins with a numeral but no mark follows it
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+[、.,:]"
              + "|\\([一二三四五六七八九十]{1,3}\\)|\\(\\d{1,2}\\)"
              + "|\\d{1,2}(?:[、,)]|\\.(?!\\d)|(?=\\p{IsHan}{2}))"
              + "|[*·\\-—]+"
              + "|(其中[:、]?))+");
  private static final Pattern ACCOUNT =
      Pattern.compile("^科目(?:编码|代码|名称)?[:：]?(?=.)|(?<=[\")项])科目$");
  private static final Pattern OWN_NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern QUOTES = Pattern.compile("[\"'‘’「」『』《》]");

  /** Read a row's code and label as printed; a code of words is the label. */
  static RowLabel read(String rowCode, String rowLabel) {
    PrintedCode code = PrintedCode.read(rowCode);
    String name = fold(rowLabel);
    String words = "";
    if (code.isWords()) {
      // 合计 often stands in one cell across code and name, or in that of the code
      NamePath inCodeCell = NamePath.read(name.isEmpty() ? "" : fold(code.digits()));
      name = name.isEmpty() ? code.digits() : name;
      code = inCodeCell.code().isEmpty() ? PrintedCode.BLANK : PrintedCode.read(inCodeCell.code());
      words = code.isBlank() ? "" : inCodeCell.name();
    } else if (isClassOrSection(code) && OWN_NUMBER.matcher(name).matches()) {
      // 208 beside 05: the number of the section stands where its name should
      code = code.below(name);
      name = "";
    }

    boolean ofWhich = false;
    Matcher leading = LEADING.matcher(name);
    if (leading.lookingAt()) {
      ofWhich = leading.group(1) != null;
      name = name.substring(leading.end());
    }
    NamePath path = NamePath.read(name);
    PrintedCode own =
        code.isBlank() && !path.code().isEmpty()
            ? new PrintedCode(path.code(), PrintedCode.Shape.PLAIN)
            : code;
    // a label of a dash alone is no row without label
    String ownName = own.isBlank() && path.name().isEmpty() ? rowLabel : path.name();
    return new RowLabel(own, path.ancestors(), ownName, path.level(), ofWhich, words);
  }

  private static boolean isClassOrSection(PrintedCode code) {
    int digits = code.digits().length();
    return code.isNumber() && (digits == CodeLevel.CLASS || digits == CodeLevel.SECTION);
  }

  /** Return the row as if it had another name. */
  RowLabel named(String other) {
    return new RowLabel(code, ancestors, other, level, ofWhich, wordsBesideCode);
  }

  /** Fold a name as labels are folded, so that both compare equal. */
  static String fold(String name) {
    String folded = Folding.fold(name).replace("其它", "其他");
    String whole = folded.contains("科目") ? ACCOUNT.matcher(folded).replaceAll("") : folded;
    return QUOTES.matcher(whole).replaceAll("");
  }

  /** Return whether the row prints neither code nor name. */
  boolean isBlank() {
    return code.isBlank() && name.isEmpty();
  }
}
