package budgetwarehouse.extraction.word;

import java.util.Locale;
import java.util.Map;

/**
 * Characters that Word takes from a symbol font by number, as the characters they look like. Those
 * of 绩效指标 matter: a lost ≥ turns a target round.
 */
public final class Symbols {
  /** Stands for a symbol that is not known. */
  public static final char UNKNOWN = '\ufffd';

  private static final Map<Integer, Character> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA2, '′'),
          Map.entry(0xA3, '≤'),
          Map.entry(0xA5, '∞'),
          Map.entry(0xB0, '°'),
          Map.entry(0xB1, '±'),
          Map.entry(0xB2, '″'),
          Map.entry(0xB3, '≥'),
          Map.entry(0xB4, '×'),
          Map.entry(0xB7, '•'),
          Map.entry(0xB8, '÷'),
          Map.entry(0xB9, '≠'),
          Map.entry(0xBB, '≈'),
          Map.entry(0xBC, '…'),
          Map.entry(0xD7, '·'));
  private static final Map<Integer, Character> PICTURES =
      Map.ofEntries(
          Map.entry(0x52, '☑'),
          Map.entry(0x6C, '●'),
          Map.entry(0x6E, '■'),
          Map.entry(0x6F, '□'),
          Map.entry(0x71, '□'),
          Map.entry(0x75, '◆'),
          Map.entry(0x76, '❖'),
          Map.entry(0x9F, '•'),
          Map.entry(0xA1, '○'),
          Map.entry(0xA3, '□'),
          Map.entry(0xA7, '▪'),
          Map.entry(0xA8, '□'),
          Map.entry(0xD8, '➢'),
          Map.entry(0xFB, '✗'),
          Map.entry(0xFC, '✓'),
          Map.entry(0xFD, '☒'),
          Map.entry(0xFE, '☑'));

  private Symbols() {}

  /** Return the character at a place of a font, given in hexadecimal. */
  public static char of(String font, String hexadecimal) {
    try {
      return of(font, (char) Integer.parseInt(hexadecimal, 16));
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  /** Return the character that a place of a font shows; places above F000 are those of the font. */
  public static char of(String font, char place) {
    boolean ofFont = place >= 0xF000 && place <= 0xF0FF;
    if (!ofFont && place > 0xFF) {
      return place;
    }
    int code = place & 0xFF;
    if (font.toLowerCase(Locale.ROOT).startsWith("wingdings")) {
      return PICTURES.getOrDefault(code, UNKNOWN);
    }
    // digits and punctuation stand where they always stand
    boolean plain = code >= 0x20 && code < 0x40;
    return plain ? (char) code : SYMBOL.getOrDefault(code, UNKNOWN);
  }

  /** Put the characters they show in place of those that only a symbol font has. */
  public static String shown(String font, String text) {
    if (text.chars().noneMatch(character -> character >= 0xF000 && character <= 0xF0FF)) {
      return text;
    }
    var shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean ofFont = character >= 0xF000 && character <= 0xF0FF;
      shown.append(ofFont ? of(font, character) : character);
    }
    return shown.toString();
  }
}
