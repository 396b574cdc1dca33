package budgetwarehouse.fact.identity;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first lines of a document, up to its contents, its first heading, sentence or table.
 *
 * @param title its title, of all the lines it is set in; blank where there is none
 * @param parts what the title says
 * @param bodyLabel words that introduce the body below the title, or blank: 预算单位：
 * @param bodyName the body that a labelled line or a line of its own names, or blank
 */
record Cover(String title, TitleParts parts, String bodyLabel, String bodyName) {
  private static final int FIRST_LINES = 10;
  private static final int LONGEST = 60;
  private static final Pattern KIND = Pattern.compile("预算|决算");
  private static final Pattern SENTENCE = Pattern.compile("[。；，,：:、]");
  private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,3}部分\\s*");
  private static final Pattern END = Pattern.compile("^(?:目[录次]|[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十]\\))");
  private static final Pattern PIECE = Pattern.compile("[\\p{IsHan}\\d()（）〇○]{3,30}");

  /** Read the cover from the prose of a document. */
  static Cover of(List<Paragraph> prose, IdentityWords words) {
    List<String> lines = lines(prose);
    Optional<String> labelled =
        lines.stream().filter(line -> words.behind("body_label", Folding.fold(line)).isPresent()).findFirst();
    lines.removeIf(line -> words.standIn("no_piece", Folding.fold(line)));
    String label = labelled.map(Folding::fold).orElse("");
    String body = labelled.flatMap(line -> words.behind("body_label", Folding.fold(line))).orElse("");
    for (int place = 0; place < lines.size(); place++) {
      if (isTitle(lines.get(place), words)) {
        return of(lines, place, words, label, body);
      }
    }
    return new Cover("", TitleParts.of("", words), label, body);
  }

  private static Cover of(
      List<String> lines, int place, IdentityWords words, String label, String body) {
    String title = PART.matcher(lines.get(place)).replaceFirst("").strip();
    int first = place;
    while (first > 0 && isOpen(title, words) && isPiece(lines.get(first - 1), words)) {
      first--;
      title = lines.get(first) + title;
    }
    int next = place + 1;
    boolean isNamed = !body.isEmpty() || !isOpen(title, words);
    boolean isBelow =
        !isNamed
            && next < lines.size()
            && isPiece(lines.get(next), words)
            && words.standIn("body_ending", Folding.fold(lines.get(next)));
    String below = isBelow ? Folding.fold(lines.get(next)) : body;
    return new Cover(title, TitleParts.of(title, words), label, below);
  }

  /** A title that does not yet name both year and body may have begun on the line above. */
  private static boolean isOpen(String title, IdentityWords words) {
    TitleParts parts = TitleParts.of(title, words);
    return parts.year().isEmpty()
        || parts.rest().isEmpty()
        || words.standIn("not_a_body", parts.rest());
  }

  private static boolean isTitle(String line, IdentityWords words) {
    String folded = Folding.fold(PART.matcher(line).replaceFirst(""));
    boolean isDated = PrintedYear.only(folded).isPresent() || folded.contains("公开");
    boolean isShort = KIND.matcher(folded).find() && TitleParts.of(folded, words).scope().isPresent();
    return KIND.matcher(folded).find()
        && (isDated || isShort)
        && folded.length() <= LONGEST
        && !SENTENCE.matcher(folded).find();
  }

  private static boolean isPiece(String line, IdentityWords words) {
    String folded = Folding.fold(line);
    return PIECE.matcher(folded).matches()
        && !PART.matcher(folded).find()
        && words.behind("body_label", folded).isEmpty();
  }

  private static List<String> lines(List<Paragraph> prose) {
    var lines = new ArrayList<String>();
    for (Paragraph paragraph : prose) {
      String line = paragraph.text().strip();
      if (lines.size() == FIRST_LINES || END.matcher(Folding.fold(line)).find()) {
        break;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
