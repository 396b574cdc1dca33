package budgetwarehouse.dictionary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Column of a table or view as the warehouse describes it.
 *
 * @param words its comment
 */
record Column(String name, String type, Words words) {
  private static final Pattern UNIT = Pattern.compile("（(元|%|家|个|人|辆)[^）]*）$");
  private static final Pattern SHARE = Pattern.compile(".*_(share|ratio)");

  /** Return the unit of its values, blank where they have none. */
  String unit() {
    Matcher stated = UNIT.matcher(words.chinese());
    if (stated.find()) {
      return stated.group(1);
    }
    if (name.endsWith("_yuan")) {
      return "元";
    }
    return SHARE.matcher(name).matches() ? "1＝100%" : "";
  }
}
