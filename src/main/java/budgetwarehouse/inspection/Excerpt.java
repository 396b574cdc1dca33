package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clause of a printed text that matters to a failure.
 *
 * @param before what stands before the words at issue
 * @param marked the words at issue, blank where they are not printed as such
 * @param after what stands behind them
 */
record Excerpt(String before, String marked, String after) {
  private static final int LONGEST = 60;
  private static final int MARGIN = 24;
  private static final String CUT = "…";
  private static final Pattern CLAUSE_END = Pattern.compile("[。；;！!？?\\n]");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  /** Cut what is printed at a place to the clause that a failure is about. */
  static Excerpt of(Place place, Finding finding) {
    String text = place.text();
    int anchor = Math.max(0, text.indexOf(lastPart(finding.subject())));
    for (String words : words(finding, place.side())) {
      Matcher found = spaced(words).matcher(text);
      if (found.find(anchor) || found.find(0)) {
        return around(text, found.start(), found.end());
      }
    }
    return text.length() <= LONGEST
        ? new Excerpt(text, "", "")
        : new Excerpt(text.substring(0, LONGEST) + CUT, "", "");
  }

  /** Return the text as one, the words at issue in brackets. */
  String text() {
    return marked.isBlank() ? before : before + "【" + marked + "】" + after;
  }

  private static Excerpt around(String text, int start, int end) {
    if (start == 0 && end == text.length()) {
      return new Excerpt(text, "", "");
    }
    int from = text.length() <= LONGEST ? 0 : clauseStart(text, start);
    int to = text.length() <= LONGEST ? text.length() : clauseEnd(text, end);
    return new Excerpt(
        (from > 0 ? CUT : "") + text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to) + (to < text.length() ? CUT : ""));
  }

  private static int clauseStart(String text, int start) {
    int from = Math.max(0, start - MARGIN);
    Matcher ends = CLAUSE_END.matcher(text).region(from, start);
    while (ends.find()) {
      from = ends.end();
    }
    return from;
  }

  private static int clauseEnd(String text, int end) {
    int to = Math.min(text.length(), end + MARGIN);
    Matcher ends = CLAUSE_END.matcher(text).region(end, to);
    return ends.find() ? ends.end() : to;
  }

  // the note quotes the words, else a side names them, its own before the other, often behind the
  // name of the fault
  private static List<String> words(Finding finding, String ownSide) {
    List<String> words = new ArrayList<>();
    if (finding.note() != null) {
      QUOTED.matcher(finding.note()).results().forEach(quoted -> words.add(quoted.group(1)));
    }
    List<String> sides =
        new ArrayList<>(List.of(text(finding.leftText()), text(finding.rightText())));
    if (ownSide.equals("right")) {
      Collections.reverse(sides);
    }
    for (String side : sides) {
      words.add(side);
      words.add(lastPart(side));
    }
    return words.stream().filter(word -> !word.isBlank()).distinct().toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String lastPart(String text) {
    return text.substring(text.lastIndexOf('：') + 1).strip();
  }

  // blanks between the printed characters are no difference
  private static Pattern spaced(String words) {
    return Pattern.compile(
        words
            .replaceAll("\\s", "")
            .codePoints()
            .mapToObj(Character::toString)
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s*")));
  }
}
