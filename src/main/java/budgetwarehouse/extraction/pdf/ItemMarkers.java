package budgetwarehouse.extraction.pdf;

import java.util.regex.Pattern;

/** Knows where Chinese official prose begins and ends its items. */
final class ItemMarkers {
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、．.]"
              + "|[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]"
              + "|\\d{1,2}(?:[、．]|\\.(?!\\d))"
              + "|第[一二三四五六七八九十]{1,3}(?:部分|章|节|条)"
              + "|[①-⑳]"
              + "|目\\s*[录次]$|附件|附表|备注[:：]|注[:：]|单位[:：]).*");
  private static final Pattern ENDS = Pattern.compile(".*[。！？][”’）)]?|.*单位[:：].{1,6}");

  private ItemMarkers() {}

  /** Return whether a line begins a new item. */
  static boolean beginsItem(String line) {
    return BEGINS.matcher(line).matches();
  }

  /** Return whether a line ends a sentence, or a caption such as 单位：万元. */
  static boolean endsSentence(String line) {
    return ENDS.matcher(line).matches();
  }
}
