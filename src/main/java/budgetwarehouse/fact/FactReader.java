package budgetwarehouse.fact;

import budgetwarehouse.extraction.PrintedDocument;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a printed document as figures, projects, indicators and narrative.
 *
 * <p>{@link OutlineReader} first cuts the blocks into sections, each with what is printed above it:
 *
 * <ul>
 *   <li>a {@link Sheet} is opened by a caption such as {@code 1.…绩效目标表} (then body and unit lines)
 *       and takes every table up to the next caption, standard table or heading;
 *   <li>a {@link TableChain} is one table over all its pages, a standard one or another;
 *   <li>every other paragraph is prose.
 * </ul>
 */
public final class FactReader {
  private final OutlineReader outlines;
  private final SheetReader sheets;
  private final NarrativeReader narratives;

  FactReader(OutlineReader outlines, SheetReader sheets, NarrativeReader narratives) {
    this.outlines = outlines;
    this.sheets = sheets;
    this.narratives = narratives;
  }

  /** Build a reader with the vocabularies of the class path. */
  public static FactReader standard() {
    return new FactReader(
        OutlineReader.standard(), SheetReader.standard(), NarrativeReader.standard());
  }

  /** Read one document. */
  public DocumentFacts read(PrintedDocument document) {
    var facts = new FactCollector();
    document.findings().forEach(facts::add);

    Outline outline = outlines.read(document.blocks());
    for (Section section : outline.sections()) {
      if (section instanceof Sheet sheet) {
        sheets.read(sheet, facts);
      }
    }
    narratives.read(outline.prose(), facts);
    return facts.facts(
        new PrintedIdentity(
            "", OptionalInt.empty(), Optional.empty(), Optional.empty(), "", "", ""));
  }
}
