package budgetwarehouse.extraction.pdf.scan;

import budgetwarehouse.reference.ReferenceList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of budget tables that recognition programs take for others of the same length, such as 文出
 * for 支出: {@code vocabulary/recognised_word.csv}. What they are taken for has no meaning in a
 * disclosure, so nothing right is changed.
 */
final class RecognisedWords {
  private final Map<String, String> meant;

  RecognisedWords(Map<String, String> meant) {
    this.meant = new LinkedHashMap<>(meant);
    this.meant.forEach(RecognisedWords::requireSameLength);
  }

  /** Build it with the vocabulary of the class path. */
  static RecognisedWords standard() {
    var meant = new LinkedHashMap<String, String>();
    for (Map<String, String> row : ReferenceList.read("vocabulary/recognised_word.csv").rows()) {
      meant.put(row.getOrDefault("recognised", ""), row.getOrDefault("meant", ""));
    }
    return new RecognisedWords(meant);
  }

  private static void requireSameLength(String recognised, String meant) {
    if (recognised.length() != meant.length()) {
      throw new IllegalArgumentException(recognised + " and " + meant + " differ in length");
    }
  }

  /** Return a word with what is meant. */
  RecognisedWord mend(RecognisedWord word) {
    String text = word.text();
    String mended = text;
    for (Map.Entry<String, String> pair : meant.entrySet()) {
      mended = mended.replace(pair.getKey(), pair.getValue());
    }
    boolean single = word.characters().size() == text.length();
    return mended.equals(text) || !single ? word : replaced(word, mended);
  }

  private static RecognisedWord replaced(RecognisedWord word, String mended) {
    List<RecognisedCharacter> characters = new ArrayList<>();
    for (int i = 0; i < mended.length(); i++) {
      RecognisedCharacter character = word.characters().get(i);
      characters.add(
          character.replaced(mended.substring(i, i + 1), character.left(), character.right()));
    }
    return new RecognisedWord(characters);
  }
}
