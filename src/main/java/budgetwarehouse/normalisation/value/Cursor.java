package budgetwarehouse.normalisation.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place in a text that moves on with every piece taken. */
final class Cursor {
  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  /** Take what a pattern matches here; empty, and no step, when it does not or matches nothing. */
  Optional<String> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (!matcher.lookingAt() || matcher.end() == position) {
      return Optional.empty();
    }
    position = matcher.end();
    return Optional.of(matcher.group());
  }

  /** Take the longest unit here. */
  Optional<MeasuringUnit> take(MeasuringUnits units) {
    Optional<MeasuringUnit> unit = units.longestAt(text, position);
    unit.ifPresent(found -> position += found.name().length());
    return unit;
  }

  /** Return whether a pattern matches here, without a step. */
  boolean isBefore(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length()).lookingAt();
  }

  /** Return whether nothing is left. */
  boolean isAtEnd() {
    return position == text.length();
  }
}
