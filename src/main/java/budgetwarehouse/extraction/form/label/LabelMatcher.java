package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.label.FormVocabulary.FormLabel;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds labels over fragments, also where a label is broken in the middle of a word: the longest
 * label that the fragments from here on spell. A label ends where a fragment ends, or at a colon;
 * that of an objective also at its number.
 */
public final class LabelMatcher {
  private static final int DOUBLED = 2;
  private static final String COLONS = ":：";
  private static final Pattern NUMBERED = Pattern.compile("(.+?)(\\d{0,2})(?::(.*))?");

  private final FormVocabulary vocabulary;
  private final Fragments fragments;

  public LabelMatcher(FormVocabulary vocabulary, Fragments fragments) {
    this.vocabulary = vocabulary;
    this.fragments = fragments;
  }

  /** Find the label that begins with this fragment. */
  public Optional<LabelMatch> labelAt(int index) {
    return longest(index, vocabulary::label);
  }

  /** Find the column word of a section that begins with this fragment. */
  public Optional<LabelMatch> columnAt(int index, String section) {
    return longest(index, folded -> vocabulary.column(section, folded));
  }

  private Optional<LabelMatch> longest(int begin, Function<String, Optional<FormLabel>> words) {
    Optional<LabelMatch> longest = Optional.empty();
    String before = "";
    var printed = new StringBuilder();
    for (int index = begin; fragments.has(index); index++) {
      String piece = fragments.at(index).folded();
      printed.append(fragments.at(index).text());
      String spelt = before + piece;
      Optional<LabelMatch> match = match(words, begin, index + 1, spelt, printed.toString());
      if (match.isPresent()) {
        longest = match;
      }
      if (!vocabulary.begins(spelt)) {
        break;
      }
      before = spelt;
    }
    return longest;
  }

  private static Optional<LabelMatch> match(
      Function<String, Optional<FormLabel>> words,
      int begin,
      int end,
      String spelt,
      String printed) {
    Optional<FormLabel> whole = words.apply(spelt).or(() -> doubled(words, spelt));
    if (whole.isPresent()) {
      return whole.map(label -> new LabelMatch(label, begin, end, printed, "", ""));
    }

    boolean mayBeNumbered =
        spelt.indexOf(':') >= 0
            || (!spelt.isEmpty() && Character.isDigit(spelt.charAt(spelt.length() - 1)));
    if (!mayBeNumbered) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(spelt);
    if (!numbered.matches() || numbered.end(1) == spelt.length()) {
      return Optional.empty();
    }
    boolean hasColon = numbered.start(3) >= 0;
    return words
        .apply(numbered.group(1))
        .filter(
            label ->
                hasColon ? label.isObjective() || numbered.group(2).isEmpty() : label.isObjective())
        .map(label -> cut(label, begin, end, printed, numbered.end(1)));
  }

  /** Find a level whose last syllables were printed twice, as a form's cell broken twice does. */
  private static Optional<FormLabel> doubled(
      Function<String, Optional<FormLabel>> words, String spelt) {
    int end = spelt.length() - DOUBLED;
    return end > DOUBLED && spelt.regionMatches(end - DOUBLED, spelt, end, DOUBLED)
        ? words.apply(spelt.substring(0, end)).filter(FormLabel::isLevel)
        : Optional.empty();
  }

  private static LabelMatch cut(
      FormLabel label, int begin, int end, String printed, int lengthOfLabel) {
    int behind = lengthOfLabel;
    while (behind < printed.length() && COLONS.indexOf(printed.charAt(behind)) >= 0) {
      behind++;
    }
    return new LabelMatch(
        label,
        begin,
        end,
        printed.substring(0, lengthOfLabel),
        printed.substring(lengthOfLabel, behind),
        printed.substring(behind));
  }
}
