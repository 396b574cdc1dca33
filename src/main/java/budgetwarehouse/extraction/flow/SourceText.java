package budgetwarehouse.extraction.flow;

/**
 * Takes out of a text what is never printed and evens out its blanks, so that what is counted in
 * the source and what is set into cells is the same text.
 */
public final class SourceText {
  private SourceText() {}

  /**
   * Clean a stretch of text: blanks that do not break become blanks, control and joining characters
   * go.
   */
  public static String clean(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isBlank(character)) {
        clean.append(' ');
      } else if (!isUnseen(character)) {
        clean.append(character);
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char character) {
    return !isBlank(character) && !isUnseen(character);
  }

  private static boolean isBlank(char character) {
    return character == '\u00a0'
        || character == '\u202f'
        || (character >= '\u2000' && character <= '\u200a');
  }

  private static boolean isUnseen(char character) {
    return (character < ' ' && character != '\t' && character != '\n')
        || (character >= '\u200b' && character <= '\u200f')
        || character == '\u2060'
        || character == '\ufeff'
        || character == '\u00ad'
        || (character >= '\u007f' && character <= '\u009f');
  }
}
