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
              + "|\\([一二三四五六七八九十\\d]{1,3}\\)"
              + "|\\d{1,2}(?:[、,)]|\\.(?!\\d)|(?=\\p{IsHan}{2}))"
              + "|[*·\\-—]+"
              + "|(其中[:、]?))+");
  private static final Pattern ACCOUNT = Pattern.compile("(?<=[\")])科目$");
  private static final Pattern QUOTES = Pattern.compile("[\"'‘’「」『』《》]");

  /** Read a row's code and label as printed; a code of words is the label. */
  static RowLabel read(String rowCode, String rowLabel) {
    PrintedCode code = PrintedCode.read(rowCode);
    String name = unquoted(Folding.fold(rowLabel).replace("其它", "其他"));
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
    GluedCode glued = GluedCode.read(name);
    NamePath path = NamePath.read(glued.name());
    return new RowLabel(
        codeOf(code, glued, path), path.ancestors(), path.name(), path.level(), ofWhich);
  }

  private static String unquoted(String name) {
    String whole = name.endsWith("科目") ? ACCOUNT.matcher(name).replaceFirst("") : name;
    return QUOTES.matcher(whole).replaceAll("");
  }

  private static PrintedCode codeOf(PrintedCode own, GluedCode glued, NamePath path) {
    if (!own.isBlank()) {
      return own;
    }
    return glued.code().isEmpty()
        ? path.code()
        : new PrintedCode(glued.code(), PrintedCode.Shape.PLAIN);
  }

  /** Return whether the row prints neither code nor name. */
  boolean isBlank() {
    return code.isBlank() && name.isEmpty();
  }
}
