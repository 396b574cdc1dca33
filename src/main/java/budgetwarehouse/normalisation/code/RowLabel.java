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
 */
record RowLabel(PrintedCode code, List<String> ancestors, String name, int level, boolean ofWhich) {
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
  private static final Pattern QUOTES = Pattern.compile("[\"'‘’「」『』《》]");

  /** Read a row's code and label as printed; a code of words is the label. */
  static RowLabel read(String rowCode, String rowLabel) {
    PrintedCode code = PrintedCode.read(rowCode);
    String name = fold(rowLabel);
    if (code.isWords()) {
      // 合计 often stands in one cell across code and name, or in that of the code
      name = name.isEmpty() ? code.digits() : name;
      code = PrintedCode.BLANK;
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
    return new RowLabel(own, path.ancestors(), ownName, path.level(), ofWhich);
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
