package budgetwarehouse.extraction.region;

import budgetwarehouse.vocabulary.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the table of contents out of the document: its titles are no tables and its page numbers no
 * figures.
 *
 * <p>It begins at a line that ends in 目录, or at two entries in a row where that line is lost, and
 * goes as far as its entries go. An entry has a leader and a page number; a title without them
 * belongs to the contents when an entry follows it soon, or when it is printed again below and no
 * entry of these contents has page numbers.
 */
public final class ContentsReader implements RegionReader {
  private static final int LONGEST_HEADING = 30;
  private static final int TITLES_BETWEEN_ENTRIES = 8;
  private static final int TITLES_BETWEEN_TABBED_ENTRIES = 2;
  private static final String LEADER = "(?:\\.{3,}|…+|·{3,}|．{3,}|-{5,}|_{5,})";
  private static final Pattern DOTTED_ENTRY =
      Pattern.compile(".*" + LEADER + "[\\s.…]*[(（-]?\\s*\\d{1,4}\\s*[)）-]?\\s*");
  private static final Pattern TABBED_ENTRY = Pattern.compile("\\s*\\S[^\\t]*\\t+\\s*\\d{1,4}\\s*");

  @Override
  public Optional<Region> claim(List<TextLine> lines, int from) {
    boolean headed = isHeading(lines.get(from).text());
    if (!headed && !DOTTED_ENTRY.matcher(lines.get(from).text()).matches()) {
      return Optional.empty();
    }

    int end = endOfEntries(lines, from, headed);
    if (headed && end == from) {
      end = endOfRepeatedTitles(lines, from);
    }
    return end > from ? Optional.of(contents(lines.subList(from, end), end)) : Optional.empty();
  }

  private static Region contents(List<TextLine> lines, int end) {
    List<String> texts = lines.stream().map(TextLine::text).toList();
    return new Region(end, List.of(), List.of(), texts);
  }

  private static boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING || line.indexOf('录') < 0) {
      return false;
    }
    return Folding.fold(line).endsWith("目录");
  }

  /** Return the index behind the last entry that has a page number, or {@code from}. */
  private static int endOfEntries(List<TextLine> lines, int from, boolean headed) {
    int end = from;
    int entries = 0;
    int titles = 0;
    for (int i = headed ? from + 1 : from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (isEntry(line.text(), headed && titles <= TITLES_BETWEEN_TABBED_ENTRIES)) {
        entries++;
        titles = 0;
        end = i + 1;
      } else if (++titles > TITLES_BETWEEN_ENTRIES) {
        break;
      }
    }
    return headed || entries > 1 ? end : from;
  }

  // a tab alone is weak evidence: a row of a small table, 合计 tab 15, looks the same
  private static boolean isEntry(String line, boolean mayBeTabbed) {
    return DOTTED_ENTRY.matcher(line).matches()
        || (mayBeTabbed && TABBED_ENTRY.matcher(line).matches());
  }

  /** Return the index behind the last title that is printed again below, or {@code from}. */
  private static int endOfRepeatedTitles(List<TextLine> lines, int from) {
    int first = nextPrinted(lines, from + 1);
    if (first == lines.size()) {
      return from;
    }
    int body = indexOf(lines, Folding.fold(lines.get(first).text()), first + 1);
    Set<String> below = new HashSet<>();
    for (TextLine line : lines.subList(body, lines.size())) {
      below.add(Folding.fold(line.text()));
    }
    boolean repeated =
        body < lines.size()
            && lines.subList(first, body).stream()
                .filter(line -> !line.isBlank())
                .allMatch(line -> below.contains(Folding.fold(line.text())));
    return repeated ? body : from;
  }

  private static int nextPrinted(List<TextLine> lines, int from) {
    int index = from;
    while (index < lines.size() && lines.get(index).isBlank()) {
      index++;
    }
    return index;
  }

  private static int indexOf(List<TextLine> lines, String folded, int from) {
    int index = from;
    while (index < lines.size() && !Folding.fold(lines.get(index).text()).equals(folded)) {
      index++;
    }
    return index;
  }
}
