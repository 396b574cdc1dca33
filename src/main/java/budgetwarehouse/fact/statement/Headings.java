package budgetwarehouse.fact.statement;

import budgetwarehouse.fact.statement.SectionKind.Reading;
import budgetwarehouse.vocabulary.FigureKind;
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
 * a smaller number; where there is none, it is the first of a new level. A heading without a number
 * ends at the next line that looks like one, so that it can never swallow what follows it.
 */
public final class Headings {
  private static final int LONGEST = 50;
  private static final int LONGEST_WITHOUT_NUMBER = 30;
  private static final Pattern SENTENCE = Pattern.compile("[。；！？]");
  private static final Pattern CLAUSES = Pattern.compile("[，。；：！？]");
  private static final Pattern LAST_COLON = Pattern.compile("：$");

  private final StatementVocabulary vocabulary;
  private final FigureKind usual;
  private final QuantitySearch quantities;
  private final Deque<Heading> open = new ArrayDeque<>();

  /** Begin a document of which it is not known what its amounts are. */
  public Headings(StatementVocabulary vocabulary) {
    this(vocabulary, FigureKind.BUDGET);
  }

  /**
   * Begin a document.
   *
   * @param usual what its amounts are where neither words nor headings say it
   */
  public Headings(StatementVocabulary vocabulary, FigureKind usual) {
    this.usual = usual;
    this.vocabulary = vocabulary;
    this.quantities = new QuantitySearch(vocabulary);
  }

  /** Take a paragraph in when it is a heading, and return whether it was one. */
  public boolean take(String paragraph) {
    String text = LAST_COLON.matcher(FoldedText.fold(paragraph)).replaceFirst("");
    Optional<Numbering> numbering = Numbering.of(text);
    if (!isTitle(text, numbering)) {
      return false;
    }

    SectionKind kind = vocabulary.sectionKind(text);
    numbering.ifPresentOrElse(this::close, this::closeUnnumbered);
    if (numbering.isEmpty() && kind.equals(SectionKind.PLAIN)) {
      return false;
    }
    open.push(new Heading(paragraph.strip(), numbering, kind));
    return true;
  }

  /** Return the innermost heading as printed, or blank. */
  public String nearest() {
    return open.isEmpty() ? "" : open.peek().printed();
  }

  /** Return whether the section only defines terms. */
  public boolean isGlossary() {
    return reading() == Reading.GLOSSARY;
  }

  /** Leave a section that only defines terms, since what stands here is no definition. */
  public void leaveGlossary() {
    while (isGlossary()) {
      open.pop();
    }
  }

  /** Return whether the section states performance targets. */
  boolean isTargets() {
    return reading() == Reading.TARGETS;
  }

  /** Return what the amounts of the section are where their words do not say it. */
  FigureKind stage() {
    return open.stream()
        .flatMap(heading -> heading.kind().stage().stream())
        .findFirst()
        .orElse(usual);
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

  private boolean isTitle(String text, Optional<Numbering> numbering) {
    boolean isHeadingNumber = numbering.filter(number -> !number.isDigits()).isPresent();
    int wordsFrom = numbering.map(Numbering::end).orElse(0);
    return text.length() > wordsFrom
        && text.length() <= (numbering.isEmpty() ? LONGEST_WITHOUT_NUMBER : LONGEST)
        && !(isHeadingNumber ? SENTENCE : CLAUSES).matcher(text).find()
        && !quantities.holdsFigure(text, wordsFrom);
  }

  /** Close what a heading with this number ends: its elder sibling and all below it. */
  private void close(Numbering numbering) {
    if (restartsDocument(numbering)) {
      open.clear();
    }
    boolean hasElder = open.stream().anyMatch(heading -> heading.isElderOf(numbering));
    if (!hasElder && numbering.ordinal() > 1) {
      closeFinerThan(numbering);
    }
    while (hasElder && !open.isEmpty()) {
      hasElder = !open.pop().isElderOf(numbering);
    }
  }

  /** 第一部分 begins again where the outermost heading is a part too, as behind a list of contents. */
  private boolean restartsDocument(Numbering numbering) {
    return numbering.isPart()
        && numbering.ordinal() == 1
        && !open.isEmpty()
        && open.peekLast().numbering().filter(Numbering::isPart).isPresent();
  }

  /** Close what cannot stand round a heading whose elder sibling was not seen. */
  private void closeFinerThan(Numbering numbering) {
    while (!open.isEmpty() && open.peek().isFinerThan(numbering)) {
      open.pop();
    }
  }

  private void closeUnnumbered() {
    boolean isOpen = open.stream().anyMatch(heading -> heading.numbering().isEmpty());
    while (isOpen && !open.isEmpty()) {
      isOpen = open.pop().numbering().isPresent();
    }
  }

  private record Heading(String printed, Optional<Numbering> numbering, SectionKind kind) {
    boolean isElderOf(Numbering later) {
      return numbering
          .filter(own -> own.style() == later.style() && own.ordinal() < later.ordinal())
          .isPresent();
    }

    boolean isFinerThan(Numbering other) {
      return numbering.map(own -> own.style() > other.style()).orElse(true);
    }
  }
}
