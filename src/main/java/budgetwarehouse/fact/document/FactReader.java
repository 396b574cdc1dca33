package budgetwarehouse.fact.document;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.TableEntry;
import budgetwarehouse.fact.TableExtent;
import budgetwarehouse.fact.caption.TableContext;
import budgetwarehouse.fact.closing.Closing;
import budgetwarehouse.fact.closing.ClosingReader;
import budgetwarehouse.fact.identity.IdentityReader;
import budgetwarehouse.fact.outline.Outline;
import budgetwarehouse.fact.outline.OutlineReader;
import budgetwarehouse.fact.outline.Section;
import budgetwarehouse.fact.outline.Sheet;
import budgetwarehouse.fact.outline.TableChain;
import budgetwarehouse.fact.sheet.SheetReader;
import budgetwarehouse.fact.table.TableReader;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.Stage;

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
  private final TableReader tables;
  private final SheetReader sheets;
  private final NarrativeReader narratives;
  private final IdentityReader identities;
  private final ClosingReader closings;

  FactReader(
      OutlineReader outlines,
      TableReader tables,
      SheetReader sheets,
      NarrativeReader narratives,
      IdentityReader identities,
      ClosingReader closings) {
    this.outlines = outlines;
    this.tables = tables;
    this.sheets = sheets;
    this.narratives = narratives;
    this.identities = identities;
    this.closings = closings;
  }

  /** Build a reader with the vocabularies of the class path. */
  public static FactReader standard() {
    return new FactReader(
        OutlineReader.standard(),
        TableReader.standard(),
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
    PrintedIdentity identity = identities.read(document, outline, facts);
    narratives.read(outline.prose(), usualKind(identity), facts);
    close(facts);
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

  private static FigureKind usualKind(PrintedIdentity identity) {
    boolean isFinal = identity.stage().filter(Stage.FINAL_ACCOUNT::equals).isPresent();
    return isFinal ? FigureKind.FINAL_ACCOUNT : FigureKind.BUDGET;
  }

  private void read(Section section, FactCollector facts) {
    reportIncompleteUnit(section, facts);
    facts.count(ReadingCount.TABLES, 1);
    if (section instanceof Sheet sheet) {
      facts.count(ReadingCount.TABLES_PERFORMANCE, 1);
      facts.add(entry(sheet, sheets.read(sheet, facts)));
    } else if (section instanceof TableChain chain) {
      boolean standard = chain.isStandard();
      facts.count(standard ? ReadingCount.TABLES_STANDARD : ReadingCount.TABLES_OTHER, 1);
      facts.add(entry(chain, tables.read(chain, facts)));
    }
  }

  private static TableEntry entry(Section section, TableExtent extent) {
    TableContext head = section.context();
    return new TableEntry(
        section.page(),
        section.line(),
        section.tableId(),
        section.tableNumber(),
        head.title(),
        head.printedUnit(),
        head.fiscalYear(),
        head.bodyCode(),
        head.bodyName(),
        section.note(),
        extent);
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
