package budgetwarehouse.extraction.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Characters that follow each other without a gap.
 *
 * @param characters from left to right
 */
record RecognisedWord(List<RecognisedCharacter> characters) {
  private static final double GAP_IN_HEIGHTS = 0.6;
  // a decimal point may have been passed over
  private static final double GAP_IN_NUMBER = 1;

  RecognisedWord {
    characters = List.copyOf(characters);
  }

  /** Put characters together to words. */
  static List<RecognisedWord> of(List<RecognisedCharacter> characters) {
    var words = new ArrayList<RecognisedWord>();
    var open = new ArrayList<RecognisedCharacter>();
    for (RecognisedCharacter character : characters) {
      if (!open.isEmpty() && !touches(open.get(open.size() - 1), character)) {
        words.add(new RecognisedWord(open));
        open.clear();
      }
      open.add(character);
    }
    if (!open.isEmpty()) {
      words.add(new RecognisedWord(open));
    }
    return words;
  }

  private static boolean touches(RecognisedCharacter one, RecognisedCharacter next) {
    int height = Math.max(one.bottom() - one.top(), next.bottom() - next.top());
    boolean number = isOfNumber(one) && isOfNumber(next);
    double gap = (number ? GAP_IN_NUMBER : GAP_IN_HEIGHTS) * height;
    boolean near = next.left() - one.right() <= gap;
    boolean level = next.top() < one.bottom() && next.bottom() > one.top();
    return near && level && next.right() > one.left();
  }

  private static boolean isOfNumber(RecognisedCharacter character) {
    int one = character.text().codePointAt(0);
    return Character.isDigit(one) || one == ',' || one == '.';
  }

  String text() {
    var text = new StringBuilder();
    characters.forEach(character -> text.append(character.text()));
    return text.toString();
  }

  int left() {
    return smallest(RecognisedCharacter::left);
  }

  int top() {
    return smallest(RecognisedCharacter::top);
  }

  int right() {
    return -smallest(character -> -character.right());
  }

  int bottom() {
    return -smallest(character -> -character.bottom());
  }

  int width() {
    return right() - left();
  }

  int height() {
    return bottom() - top();
  }

  private int smallest(ToIntFunction<RecognisedCharacter> side) {
    return characters.stream().mapToInt(side).min().orElse(0);
  }

  /** Return how sure the program is of the least sure of its characters, 0 for no characters. */
  double confidence() {
    return characters.stream().mapToDouble(RecognisedCharacter::confidence).min().orElse(0);
  }

  /** Return the word as spelled, its characters spread evenly: boxes of digits may overlap. */
  RecognisedWord spelled(String text) {
    var spelled = new ArrayList<RecognisedCharacter>();
    RecognisedCharacter first = characters.get(0);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int from = left() + width() * i / length;
      int to = left() + width() * (i + 1) / length;
      spelled.add(first.replaced(text.substring(i, i + 1), from, to));
    }
    return new RecognisedWord(spelled);
  }
}
