package budgetwarehouse.extraction.region;

import budgetwarehouse.reference.ReferenceList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows how a line begins that opens a paragraph of its own: 一、 （一） 1. 单位： and the like. */
public final class ParagraphStart {
  private final Pattern anyStart;

  private ParagraphStart(Pattern anyStart) {
    this.anyStart = anyStart;
  }

  /** Take the beginnings from the column {@code pattern} of a list. */
  static ParagraphStart of(ReferenceList starts) {
    return new ParagraphStart(
        Pattern.compile(
            starts.rows().stream()
                .map(row -> "(?:" + row.get("pattern") + ")")
                .collect(Collectors.joining("|"))));
  }

  /** Build it with the vocabulary of the class path. */
  public static ParagraphStart standard() {
    return of(ReferenceList.read("vocabulary/paragraph_start.csv"));
  }

  /** Return whether a line, stripped of blanks at its ends, opens a paragraph. */
  public boolean opens(String line) {
    return anyStart.matcher(line).lookingAt();
  }
}
