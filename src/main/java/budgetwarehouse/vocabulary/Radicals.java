package budgetwarehouse.vocabulary;

/**
 * Characters that some fonts draw by their radicals: text taken from a page then holds ⻔ (U+2ED4)
 * where 门 (U+95E8) was printed, and looks right to everyone but a comparison.
 *
 * <p>Unicode normalisation unifies the Kangxi radicals and leaves the block <i>CJK Radicals
 * Supplement</i> alone. Unicode's data file EquivalentUnifiedIdeograph names the character of each;
 * here are those that are words of their own and not only parts of a character. They are a table of
 * the script and no vocabulary of budgets, hence a constant beside the folding that needs it.
 */
final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2EFF;

  /** Each radical before its character. */
  private static final String PAIRS =
      "⺁厂 ⺄乙 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 "
          + "⺶羊 ⺻聿 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 "
          + "⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻱龜 "
          + "⻳龟";

  private Radicals() {}

  /** Replace radicals by the characters that they stand for. */
  static String unify(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (isRadical(text.charAt(place))) {
        return unified(text);
      }
    }
    return text;
  }

  private static String unified(String text) {
    var unified = new StringBuilder(text);
    for (int place = 0; place < text.length(); place++) {
      unified.setCharAt(place, unify(text.charAt(place)));
    }
    return unified.toString();
  }

  private static char unify(char character) {
    int pair = isRadical(character) ? PAIRS.indexOf(character) : -1;
    return pair < 0 ? character : PAIRS.charAt(pair + 1);
  }

  private static boolean isRadical(char character) {
    return character >= FIRST && character <= LAST;
  }
}
