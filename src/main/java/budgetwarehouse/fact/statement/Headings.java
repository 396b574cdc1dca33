package budgetwarehouse.fact.statement;

import budgetwarehouse.fact.statement.SectionKind.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headings above a paragraph, innermost first.
 *
 * <p>Documents number their headings in any order of styles, and a part that was copied in begins
 * again with 第一部分 below 五、. So a heading belongs behind the nearest open one of the same style with
 * a smaller number; where there is none, it is the first of a new level.
 */
public final class Headings {
  private static final int LONGEST = 50;
  private static final Pattern SENTENCE = Pattern.compile("[。；！？]");
  private static final Pattern CLAUSES = Pattern.compile("[，。；！？]");
  private static final Pattern LAST_COLON = Pattern.compile("：$");

  private final StatementVocabulary vocabulary;
  private final QuantitySearch quantities;
  private final Deque<Heading> open = new ArrayDeque<>();

  /** Begin a document. */
  public Headings(StatementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.quantities = new QuantitySearch(vocabulary);
  }

  /** Take a paragraph in when it is a heading, and return whether it was one. */
  public boolean take(String paragraph) {
    String text = FoldedText.fold(paragraph);
    Optional<Numbering> numbering = Numbering.of(text);
    String words = LAST_COLON.matcher(text).replaceFirst("");
    if (numbering.isEmpty()) {
      return vocabulary.isSectionName(words) && push(paragraph, words, Optional.empty());
    }
    return isHeading(text, numbering.get()) && push(paragraph, words, numbering);
  }

  /** Return the innermost heading as printed, or blank. */
  public String nearest() {
    return open.isEmpty() ? "" : open.peek().printed();
  }

  /** Return whether the section only defines terms. */
  public boolean isGlossary() {
    return reading() == Reading.GLOSSARY;
  }

  /** Return whether the section states performance targets. */
  boolean isTargets() {
    return reading() == Reading.TARGETS;
  }

  /** Return the groups that the headings open, innermost first. */
  List<String> groups() {
    return open.stream()
        .map(heading -> heading.kind().group())
        .filter(group -> !group.isBlank())
        .toList();
  }

  private Reading reading() {
    return open.stream()
        .flatMap(heading -> heading.kind().reading().stream())
        .findFirst()
        .orElse(Reading.FIGURES);
  }

  private boolean isHeading(String text, Numbering numbering) {
    Pattern refused = numbering.isDigits() ? CLAUSES : SENTENCE;
    return text.length() > numbering.end()
        && text.length() <= LONGEST
        && !refused.matcher(text).find()
        && !quantities.holdsFigure(text, numbering.end());
  }

  private boolean push(String printed, String words, Optional<Numbering> numbering) {
    numbering.ifPresentOrElse(this::close, this::closeUnnumbered);
    open.push(new Heading(printed.strip(), numbering, vocabulary.sectionKind(words)));
    return true;
  }

  /** Close what a heading with this number ends: its elder sibling and all below it. */
  private void close(Numbering numbering) {
    boolean hasSibling = open.stream().anyMatch(heading -> heading.isBefore(numbering));
    while (hasSibling && !open.isEmpty()) {
      hasSibling = !open.pop().isBefore(numbering);
    }
  }

  private void closeUnnumbered() {
    while (!open.isEmpty() && open.peek().numbering().isEmpty()) {
      open.pop();
    }
  }

  private record Heading(String printed, Optional<Numbering> numbering, SectionKind kind) {
    boolean isBefore(Numbering later) {
      return numbering
          .filter(own -> own.style() == later.style() && own.ordinal() < later.ordinal())
          .isPresent();
    }
  }
}
