package budgetwarehouse.fact.identity;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern END =
      Pattern.compile("^(?:目[录次]|[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十]\\))");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\(?20\\d\\d年?度?\\)?");
  private static final Pattern PIECE = Pattern.compile("[\\p{IsHan}\\d()（）〇○]{3,30}");

  /** Read the cover; a title that was run together with its neighbours is tried line by line. */
  static Cover of(List<Paragraph> prose, IdentityWords words) {
    Cover cover = read(prose, words);
    if (!cover.title.isEmpty()) {
      return cover;
    }
    List<Paragraph> lines =
        prose.stream()
            .limit(FIRST_LINES)
            .flatMap(paragraph -> paragraph.lines().stream())
            .map(line -> new Paragraph(List.of(line)))
            .toList();
    return read(lines, words);
  }

  private static Cover read(List<Paragraph> prose, IdentityWords words) {
    List<String> lines = lines(prose);
    String labelled =
        lines.stream()
            .map(Folding::fold)
            .filter(line -> words.behind("body_label", line).isPresent())
            .findFirst()
            .orElse("");
    String body = words.behind("body_label", labelled).orElse("");
    lines.removeIf(line -> words.standIn("no_piece", Folding.fold(line)));
    for (int place = 0; place < lines.size(); place++) {
      if (isTitle(lines.get(place), words)) {
        String title = title(lines, place, words);
        TitleParts parts = TitleParts.of(title, words);
        return new Cover(
            title, parts, labelled, body.isEmpty() ? below(lines, place, words) : body);
      }
    }
    return new Cover("", TitleParts.of("", words), labelled, body);
  }

  /** Join the lines of a title: those above it, then a year below it. */
  private static String title(List<String> lines, int place, IdentityWords words) {
    String title = PART.matcher(lines.get(place)).replaceFirst("").strip();
    for (int above = place - 1; above >= 0 && isOpen(title, words); above--) {
      if (!isPiece(lines.get(above), words)) {
        break;
      }
      title = lines.get(above) + title;
    }
    boolean isDatedBelow =
        place + 1 < lines.size()
            && TitleParts.of(title, words).year().isEmpty()
            && YEAR_ALONE.matcher(Folding.fold(lines.get(place + 1))).matches();
    return isDatedBelow ? title + lines.get(place + 1) : title;
  }

  /** Find a body on a line of its own below a title that names none. */
  private static String below(List<String> lines, int place, IdentityWords words) {
    return lines.stream()
        .skip(place + 1L)
        .limit(2)
        .filter(line -> isPiece(line, words))
        .map(Folding::fold)
        .filter(line -> words.standIn("body_ending", line) && PrintedYear.only(line).isEmpty())
        .findFirst()
        .orElse("");
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
    boolean isShort =
        KIND.matcher(folded).find() && TitleParts.of(folded, words).scope().isPresent();
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
