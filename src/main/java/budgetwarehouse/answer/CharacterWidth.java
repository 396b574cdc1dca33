package budgetwarehouse.answer;

/** Width of a text on a terminal, where a Chinese character takes two columns. */
public final class CharacterWidth {
  private CharacterWidth() {}

  /** Count the terminal columns a text takes. */
  public static int of(String text) {
    return text.codePoints().map(CharacterWidth::of).sum();
  }

  private static int of(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  // East Asian wide and full-width ranges of Unicode Standard Annex 11, as far as disclosures use
  // them.
  private static boolean isWide(int character) {
    return (character >= 0x1100 && character <= 0x115f)
        || (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3)
        || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe6f)
        || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0xffe0 && character <= 0xffe6)
        || (character >= 0x20000 && character <= 0x3fffd);
  }
}
