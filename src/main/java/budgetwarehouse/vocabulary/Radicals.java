package budgetwarehouse.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts characters in place of the radicals that some PDF fonts set for them: 车 is printed as ⻋, and
 * the two compare unequal.
 *
 * <p>Only the block CJK Radicals Supplement is here, after Unicode's property
 * Equivalent_Unified_Ideograph; the Kangxi radicals are folded by NFKC.
 */
final class Radicals {
  private static final Pattern SUPPLEMENT = Pattern.compile("[\\u2e80-\\u2eff]");

  /** Each radical, followed by its character. */
  private static final String PAIRS =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌"
          + "⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓"
          + "⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝"
          + "⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐"
          + "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

  private static final Map<String, String> CHARACTERS = characters();

  private Radicals() {}

  /** Return the text with a character for each radical. */
  static String replaceIn(String text) {
    return SUPPLEMENT
        .matcher(text)
        .replaceAll(radical -> CHARACTERS.getOrDefault(radical.group(), radical.group()));
  }

  private static Map<String, String> characters() {
    Map<String, String> characters = new HashMap<>();
    int[] pairs = PAIRS.codePoints().toArray();
    for (int i = 0; i < pairs.length; i += 2) {
      characters.put(Character.toString(pairs[i]), Character.toString(pairs[i + 1]));
    }
    return characters;
  }
}
