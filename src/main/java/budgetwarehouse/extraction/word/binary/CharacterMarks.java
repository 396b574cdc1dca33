package budgetwarehouse.extraction.word.binary;

/** Characters that stand for something else in the text of the binary format. */
final class CharacterMarks {
  static final char PICTURE = 0x01;
  static final char CELL_END = 0x07;
  static final char LINE_BREAK = 0x0B;
  static final char PAGE_BREAK = 0x0C;
  static final char PARAGRAPH_END = 0x0D;
  static final char COLUMN_BREAK = 0x0E;
  static final char FIELD_BEGIN = 0x13;
  static final char FIELD_SEPARATE = 0x14;
  static final char FIELD_END = 0x15;
  static final char HYPHEN = 0x1E;

  private CharacterMarks() {}

  /** Return whether a number cannot go on behind it. */
  static boolean parts(char character) {
    return switch (character) {
      case CELL_END, LINE_BREAK, PAGE_BREAK, PARAGRAPH_END, COLUMN_BREAK, '\t' -> true;
      default -> false;
    };
  }
}
