package budgetwarehouse.normalisation.code;

import budgetwarehouse.vocabulary.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Label of a table row without what says nothing of its entry: running numbers, 其中, the level in
 * brackets, quotation marks, a code glued to the name.
 *
 * @param code folded code, or blank
 * @param name folded name
 * @param ofWhich whether the label says 其中
 */
record RowLabel(String code, String name, boolean ofWhich) {
  // 1.5 is no running number; 三公 begins with a numeral but no mark follows it
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+[、.,:]"
              + "|\\([一二三四五六七八九十\\d]+\\)"
              + "|\\d{1,2}(?:[、,]|\\.(?!\\d))"
              + "|[*·\\-]"
              + "|(其中[:、]?))+");
  private static final Pattern GLUED_CODE = Pattern.compile("(\\d{3}|\\d{5}|\\d{7})(?=\\p{IsHan})");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}");
  private static final Pattern LEVEL = Pattern.compile("\\([类款项]\\)$");

  /** Read a row's code and label as printed; a code of words is the label. */
  static RowLabel read(String rowCode, String rowLabel) {
    String code = Folding.fold(rowCode);
    String name = Folding.fold(rowLabel).replace("其它", "其他").replace("\"", "");
    if (WORD.matcher(code).find()) {
      // 合计 often stands in one cell across code and name, or in that of the code
      name = name.isEmpty() ? code : name;
      code = "";
    }

    boolean ofWhich = false;
    Matcher leading = LEADING.matcher(name);
    if (leading.lookingAt()) {
      ofWhich = leading.group(1) != null;
      name = name.substring(leading.end());
    }
    Matcher glued = GLUED_CODE.matcher(name);
    if (code.isEmpty() && glued.lookingAt()) {
      code = glued.group(1);
      name = name.substring(glued.end());
    }
    if (name.endsWith(")")) {
      name = LEVEL.matcher(name).replaceFirst("");
    }
    return new RowLabel(code, name, ofWhich);
  }

  /** Return whether the row prints neither code nor name. */
  boolean isBlank() {
    return code.isEmpty() && name.isEmpty();
  }
}
