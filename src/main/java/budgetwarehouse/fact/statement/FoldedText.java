package budgetwarehouse.fact.statement;

import budgetwarehouse.vocabulary.Folding;

/**
 * A paragraph folded for matching character by character, so that every place in it leads back to
 * the printed one.
 *
 * <p>Blanks and quotation marks go, digits, letters and brackets become half-width, and the marks
 * that part clauses become full-width, so that a comma between clauses and a thousands separator
 * are never the same character. A blank between two digits stays: it parts two numbers.
 */
final class FoldedText {
  private static final String QUOTES = "“”„‟″\"‘’'";
  private static final int GROUP = 3;

  private final String printed;
  private final StringBuilder folded = new StringBuilder();
  private final int[] places;

  FoldedText(String printed) {
    this.printed = printed;
    this.places = new int[printed.length() + 1];
    for (int place = 0; place < printed.length(); place++) {
      append(place);
    }
    places[folded.length()] = printed.length();
  }

  /** Fold a word of a vocabulary in the same way. */
  static String fold(String word) {
    return new FoldedText(word).text();
  }

  String text() {
    return folded.toString();
  }

  /** Return where the words begin, behind the number of the paragraph. */
  int wordsStart() {
    return Numbering.of(text()).map(Numbering::end).orElse(0);
  }

  /** Return whether only a blank parts a place from digits before it, as in 5 000 万元. */
  boolean isBehindBlank(int place) {
    return place > 0 && folded.charAt(place - 1) == ' ';
  }

  /** Return where in the printed paragraph a folded character stands. */
  int printedPlace(int place) {
    return places[place];
  }

  /** Return the printed text between two folded places, its blanks closed. */
  String printedBetween(int start, int end) {
    if (start >= end) {
      return "";
    }
    int last = places[end - 1] + 1;
    var between = new StringBuilder();
    printed
        .substring(withOpeningQuote(places[start], last), last)
        .codePoints()
        .filter(character -> !isBlank(character))
        .forEach(between::appendCodePoint);
    return between.toString();
  }

  /** Quotation marks are folded away; one that is closed within the words is opened with them. */
  private int withOpeningQuote(int first, int last) {
    boolean isQuoted = first > 0 && QUOTES.indexOf(printed.charAt(first - 1)) >= 0;
    boolean isClosed =
        printed
            .substring(first, last)
            .chars()
            .anyMatch(character -> QUOTES.indexOf(character) >= 0);
    return isQuoted && isClosed ? first - 1 : first;
  }

  private void append(int place) {
    char character = printed.charAt(place);
    if (isBlank(character)) {
      if (endsInDigit() && isDigit(nextPrinted(place)) && !endsInBlank()) {
        keep(' ', place);
      }
      return;
    }
    if (QUOTES.indexOf(character) < 0) {
      keep(fold(character, place), place);
    }
  }

  private char fold(char character, int place) {
    return switch (character) {
      case ',', '，' -> partsThousands(place) ? ',' : '，';
      case ';', '；' -> '；';
      case ':', '：' -> '：';
      case '!', '！' -> '！';
      case '?', '？' -> '？';
      case '−', '–' -> '-';
      case '≧' -> '≥';
      case '≦' -> '≤';
      default -> halfWidth(character);
    };
  }

  private static char halfWidth(char character) {
    if (Folding.isPlain(character)) {
      return character;
    }
    String normal = Folding.fold(String.valueOf(character));
    return normal.length() == 1 ? normal.charAt(0) : character;
  }

  /** A comma parts thousands when exactly three digits follow it and a digit stands before it. */
  private boolean partsThousands(int place) {
    return endsInDigit()
        && isDigit(at(place + 1))
        && isDigit(at(place + 2))
        && isDigit(at(place + GROUP))
        && !isDigit(at(place + GROUP + 1));
  }

  private void keep(char character, int place) {
    places[folded.length()] = place;
    folded.append(character);
  }

  private boolean endsInDigit() {
    return !folded.isEmpty() && isDigit(folded.charAt(folded.length() - 1));
  }

  private boolean endsInBlank() {
    return !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
  }

  private char nextPrinted(int place) {
    int next = place + 1;
    while (next < printed.length() && isBlank(printed.charAt(next))) {
      next++;
    }
    return at(next);
  }

  private char at(int place) {
    return place < printed.length() ? printed.charAt(place) : '\0';
  }

  private static boolean isDigit(char character) {
    return Character.isDigit(character);
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u200b'
        || character == '\ufeff';
  }
}
