package budgetwarehouse.normalisation.value;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.MatchMethod;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the value of an indicator as a date, a number or words, in this order.
 *
 * <p>A text that is none of them is kept as words with a finding, never cut to the number in it.
 */
public final class IndicatorValueReader {
  private static final Pattern CLOSING_MARKS = Pattern.compile("[。;,.]+$");

  private final ValueWords words;
  private final DateGrammar dates;
  private final QuantityGrammar quantities;

  /**
   * Make a reader.
   *
   * @param wordList {@code reference/indicator_word.csv}
   * @param unitList {@code reference/indicator_unit.csv}
   */
  public IndicatorValueReader(ReferenceList wordList, ReferenceList unitList) {
    words = new ValueWords(wordList);
    dates = new DateGrammar(words);
    quantities = new QuantityGrammar(words, new MeasuringUnits(unitList));
  }

  /** Read one value. */
  public ValueMatch match(ValueQuestion question) {
    String printed = Folding.closeBlanks(question.valueText());
    String folded = Folding.fold(question.valueText());
    Optional<ValueWords.Word> placeholder =
        words.whole(folded).filter(ValueWords.Word::isPlaceholder);
    if (folded.isEmpty() || placeholder.isPresent()) {
      return ValueMatch.ofWords("", Optional.empty(), "", MatchMethod.EXACT);
    }

    String text = CLOSING_MARKS.matcher(folded).replaceFirst("");
    return readMeasured(text).orElseGet(() -> readWords(printed, text));
  }

  private Optional<ValueMatch> readMeasured(String text) {
    Optional<ValueMatch> date = dates.read(text).map(ValueMatch::of);
    if (date.isPresent() || words.whole(text).isPresent()) {
      return date;
    }
    return quantities.read(text).filter(Quantity::isPlausible).map(ValueMatch::of);
  }

  private ValueMatch readWords(String printed, String text) {
    Optional<ValueWords.Word> whole = words.whole(text);
    if (whole.isPresent()) {
      Optional<Comparator> comparator = Comparator.of(whole.get().meaning());
      String meaning = comparator.isPresent() ? "" : whole.get().meaning();
      return ValueMatch.ofWords(printed, comparator, meaning, MatchMethod.NAME);
    }

    return words
        .phraseIn(text)
        .map(
            phrase ->
                ValueMatch.ofWords(printed, Optional.empty(), phrase.meaning(), MatchMethod.ALIAS))
        .orElseGet(() -> ValueMatch.ofWords(printed, Optional.empty(), "", MatchMethod.UNMATCHED));
  }
}
