package budgetwarehouse.console;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that somebody may have meant who wrote one that is not there. */
final class Hint {
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:with name |column \"|column named \"|[Tt]able \"|function )"
              + "\"?([\\p{L}\\p{N}_.]+)\"?(?:\"(?! does not have a column)| does not exist| not)");

  private Hint() {}

  /** Return a line with the nearest names; blank where none is near. */
  static String of(String message, Names names) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (!unknown.find()) {
      return "";
    }
    List<String> like = names.like(unknown.group(1));
    return like.isEmpty() ? "" : "\n相近的名称：" + String.join("、", like);
  }
}
