package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedLine;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.statement.Headings;
import budgetwarehouse.fact.statement.StatedFigure;
import budgetwarehouse.fact.statement.StatementReader;
import budgetwarehouse.fact.statement.StatementVocabulary;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;

/**
 * Reads the paragraphs of a document and the figures stated in them.
 *
 * <p>Sections that define terms are kept as text only; where one states an amount of something
 * known, it has ended and its successor has no heading. The text of a paragraph that names a person
 * or a telephone is not kept.
 */
final class NarrativeReader {
  private static final String ONE_NUMBER = "一个数；区间保留原文，不取其中一数";
  private static final String EXPECTED = "词表所列事项的说法；金额保留，事项未认定";

  private final StatementVocabulary vocabulary;

  NarrativeReader(StatementVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Build a reader with the vocabulary of the class path. */
  static NarrativeReader standard() {
    return new NarrativeReader(StatementVocabulary.standard());
  }

  /**
   * Read all paragraphs of a document at once, headings among them, in reading order.
   *
   * @param usual what its amounts are where neither words nor headings say it
   */
  void read(List<Paragraph> prose, FigureKind usual, FactCollector into) {
    var headings = new Headings(vocabulary, usual);
    var statements = new StatementReader(vocabulary, headings);
    var contents = new ContentsPages();
    for (Paragraph paragraph : OpenSentences.join(prose)) {
      if (paragraph.text().isBlank()) {
        continue;
      }
      if (contents.take(paragraph)) {
        into.add(narrative(paragraph, ""));
      } else {
        read(paragraph, headings, statements, into);
      }
    }
  }

  private static void read(
      Paragraph paragraph, Headings headings, StatementReader statements, FactCollector into) {
    String text = paragraph.text();
    if (statements.isContact(text)) {
      addFigures(paragraph, headings.nearest(), recognised(statements.read(text)), into);
      return;
    }

    into.add(narrative(paragraph, headings.nearest()));
    if (headings.take(text)) {
      statements.beginSection(text);
      SpelledPaths.keep(paragraph, headings.nearest(), List.of(), into);
      return;
    }

    List<StatedFigure> stated = statements.read(text);
    SpelledPaths.keep(paragraph, headings.nearest(), stated, into);
    if (headings.isGlossary() && stated.stream().anyMatch(StatedFigure::isRecognisedMoney)) {
      headings.leaveGlossary();
    }
    if (!headings.isGlossary()) {
      addFigures(paragraph, headings.nearest(), stated, into);
    }
  }

  private static PrintedNarrative narrative(Paragraph paragraph, String section) {
    return new PrintedNarrative(
        paragraph.page(), paragraph.line(), section, paragraph.text().strip());
  }

  /** Beside a person's name only known words are safe labels. */
  private static List<StatedFigure> recognised(List<StatedFigure> stated) {
    return stated.stream().filter(figure -> !figure.measure().isBlank()).toList();
  }

  private static void addFigures(
      Paragraph paragraph, String section, List<StatedFigure> stated, FactCollector into) {
    for (int number = 0; number < stated.size(); number++) {
      StatedFigure figure = stated.get(number);
      PrintedLine piece = paragraph.pieceAt(figure.place());
      into.add(printed(piece, section, number + 1, figure));
      if (figure.isUnrecognisedMoney()) {
        into.add(finding(piece, section, figure, EXPECTED));
      } else if (figure.isRange() && isKnown(figure)) {
        into.add(finding(piece, section, figure, ONE_NUMBER));
      }
    }
  }

  private static boolean isKnown(StatedFigure figure) {
    return !figure.measure().isBlank() && figure.kind() != FigureKind.TARGET;
  }

  private static PrintedFigure printed(
      PrintedLine piece, String section, int number, StatedFigure stated) {
    return new PrintedFigure(
        piece.page(),
        piece.line(),
        TableId.NARRATIVE,
        0,
        section,
        number,
        "",
        stated.label(),
        stated.comparison(),
        stated.measure(),
        stated.kind(),
        stated.year(),
        stated.year() == null ? stated.yearOffset() : 0,
        "",
        "",
        stated.printedText(),
        stated.printedUnit(),
        stated.amountYuan(),
        stated.quantity(),
        stated.doubtful() || piece.doubtful());
  }

  private static Finding finding(
      PrintedLine piece, String section, StatedFigure stated, String expected) {
    return new Finding(
        FindingKind.STATEMENT_NOT_RECOGNISED,
        new Place(piece.page(), piece.line(), section, stated.label(), ""),
        stated.printedText() + stated.printedUnit(),
        expected);
  }
}
