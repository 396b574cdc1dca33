package budgetwarehouse.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a folded paragraph into tokens: at each place the longest known phrase, else a number. */
final class StatementTokenizer {
  private static final String MARKS = "，；：、。()！？";
  private static final Pattern YEAR =
      Pattern.compile(
          "((?:19|20)\\d\\d)(?:年(?:度|底|末|初)?(?:\\d{1,2}月(?:\\d{1,2}日|底|末|初)?)?"
              + "|[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))");

  private final StatementVocabulary vocabulary;
  private final QuantityReader quantities;

  StatementTokenizer(StatementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.quantities = new QuantityReader(vocabulary);
  }

  /** Cut the text from a place on, which is behind the paragraph's own number. */
  List<Token> tokens(String text, int from) {
    var tokens = new ArrayList<Token>();
    int place = from;
    while (place < text.length()) {
      Token token = tokenAt(text, place, tokens);
      tokens.add(token);
      place = token.end();
    }
    return tokens;
  }

  private Token tokenAt(String text, int place, List<Token> before) {
    Optional<PhraseIndex.Found> phrase = vocabulary.phraseAt(text, place);
    if (phrase.isPresent()) {
      return phrase(phrase.get(), place);
    }
    if (MARKS.indexOf(text.charAt(place)) >= 0) {
      return new Token.Mark(place, place + 1, text.charAt(place));
    }
    // most of the text; few years and numbers begin with a Chinese character
    if (Character.isIdeographic(text.charAt(place))) {
      return ChineseNumerals.yearAt(text, place)
          .or(() -> ChineseNumerals.moneyAt(text, place, vocabulary))
          .orElseGet(() -> plainAt(text, place));
    }
    return yearAt(text, place)
        .or(() -> isOrdinal(before) ? Optional.empty() : quantities.quantityAt(text, place))
        .orElseGet(() -> plainAt(text, place));
  }

  private Token phrase(PhraseIndex.Found found, int place) {
    String phrase = found.phrase();
    return vocabulary.measuresOf(phrase).isEmpty()
        ? new Token.Word(place, found.end(), vocabulary.roleOf(phrase))
        : new Token.Alias(place, found.end(), phrase);
  }

  private static Optional<Token> yearAt(String text, int place) {
    if (text.charAt(place) != '1' && text.charAt(place) != '2') {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(text).region(place, text.length());
    if (!year.lookingAt() || QuantityReader.continuesNumber(text, place)) {
      return Optional.empty();
    }
    return Optional.of(new Token.Year(place, year.end(), Integer.parseInt(year.group(1))));
  }

  private static boolean isOrdinal(List<Token> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1) instanceof Token.Word word
        && word.role() == WordRole.ORDINAL;
  }

  /** Digits that are no number of their own stay together: 2022 of a code is not 2 and 022. */
  private static Token plainAt(String text, int place) {
    int end = place + 1;
    if (Character.isDigit(text.charAt(place))) {
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
    }
    return new Token.Plain(place, end);
  }
}
