package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.closing.Closing;
import budgetwarehouse.fact.closing.ClosingReader;
import budgetwarehouse.fact.outline.Outline;
import budgetwarehouse.fact.outline.OutlineReader;
import budgetwarehouse.fact.outline.Section;
import budgetwarehouse.fact.outline.Sheet;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.sheet.SheetReader;
import budgetwarehouse.fact.statement.ContactWords;
import budgetwarehouse.fact.table.ColumnReader;
import budgetwarehouse.fact.table.ColumnWords;
import budgetwarehouse.fact.table.OtherRowWords;
import budgetwarehouse.fact.table.OtherTableReader;
import budgetwarehouse.fact.table.SideWords;
import budgetwarehouse.fact.table.StandardTableReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;

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
  private final StandardTableReader standardTables;
  private final OtherTableReader otherTables;
  private final SheetReader sheets;
  private final NarrativeReader narratives;
  private final IdentityReader identities;
  private final ClosingReader closings;

  FactReader(
      OutlineReader outlines,
      StandardTableReader standardTables,
      OtherTableReader otherTables,
      SheetReader sheets,
      NarrativeReader narratives,
      IdentityReader identities,
      ClosingReader closings) {
    this.outlines = outlines;
    this.standardTables = standardTables;
    this.otherTables = otherTables;
    this.sheets = sheets;
    this.narratives = narratives;
    this.identities = identities;
    this.closings = closings;
  }

  /** Build a reader with the vocabularies of the class path. */
  public static FactReader standard() {
    var columns = new ColumnReader(ColumnWords.standard());
    return new FactReader(
        OutlineReader.standard(),
        new StandardTableReader(columns, SideWords.standard()),
        new OtherTableReader(columns, OtherRowWords.standard(), ContactWords.standard()),
        SheetReader.standard(),
        NarrativeReader.standard(),
        IdentityReader.standard(),
        ClosingReader.standard());
  }

  /** Read one document. */
  public DocumentFacts read(PrintedDocument document) {
    var facts = new FactCollector();
    document.findings().forEach(facts::add);
    facts.count(document.account());

    Outline outline = outlines.read(document.blocks());
    outline.sections().forEach(section -> read(section, facts));
    narratives.read(outline.prose(), facts);
    close(facts);
    PrintedIdentity identity = identities.read(outline);
    boolean readable = !document.blocks().isEmpty();
    if (!readable && document.findings().isEmpty()) {
      facts.add(new Finding(FindingKind.FILE_EMPTY, Place.WHOLE_DOCUMENT, "", "有内容的页"));
    }
    if (readable
        && outline.isNoDisclosure()
        && facts.meansNothing()
        && identity.stage().isEmpty()) {
      facts.add(
          new Finding(FindingKind.NOT_A_DISCLOSURE, Place.WHOLE_DOCUMENT, "", "预决算公开表格、绩效目标或说明"));
    }
    return facts.facts(identity);
  }

  private void read(Section section, FactCollector facts) {
    reportIncompleteUnit(section, facts);
    facts.count(ReadingCount.TABLES, 1);
    if (section instanceof Sheet sheet) {
      facts.count(ReadingCount.TABLES_PERFORMANCE, 1);
      sheets.read(sheet, facts);
    } else if (section instanceof TableChain chain) {
      read(chain, facts);
    }
  }

  private void read(TableChain chain, FactCollector facts) {
    if (chain.isStandard()) {
      facts.count(ReadingCount.TABLES_STANDARD, 1);
      standardTables.read(chain, facts);
    } else {
      facts.count(ReadingCount.TABLES_OTHER, 1);
      otherTables.read(chain, facts);
    }
  }

  private void close(FactCollector facts) {
    Closing closing = closings.read(facts.figures());
    facts.settle(closing.figures());
    closing.findings().forEach(facts::add);
    facts.count(ReadingCount.PARENTS_CHECKED, closing.checked());
    facts.count(ReadingCount.PARENTS_CLOSING, closing.closing());
  }

  private static void reportIncompleteUnit(Section section, FactCollector facts) {
    TableContext context = section.context();
    context
        .unit()
        .filter(unit -> !unit.printed().equals(context.printedUnit()))
        .ifPresent(
            unit -> {
              var place = new Place(section.page(), section.line(), context.title(), "", "");
              facts.add(
                  new Finding(
                      FindingKind.UNIT_INCOMPLETE, place, context.printedUnit(), unit.printed()));
            });
  }
}
