package budgetwarehouse.sample;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.vocabulary.TableId;
import java.util.List;
import java.util.Set;

/** Reads a made file as a load reads it. */
final class ReadBack {
  private static final FormatReaders FORMATS = FormatReaders.standard();
  private static final FactReader FACTS = FactReader.standard();
  private static final Set<TableId> NOT_TABLES = Set.of(TableId.NARRATIVE, TableId.PERF);

  private ReadBack() {}

  /** Return the facts of a file. */
  static DocumentFacts facts(String name, byte[] bytes) {
    SourceDocument source = SourceDocument.of(name, bytes);
    return FACTS.read(FORMATS.read(source.mediaType(), source.bytes()));
  }

  /** Return the figures of tables without their places. */
  static List<ExpectedFigure> figures(DocumentFacts facts, int documentYear) {
    return facts.figures().stream()
        .filter(figure -> !NOT_TABLES.contains(figure.tableId()))
        .map(figure -> ExpectedFigure.of(figure, documentYear))
        .toList();
  }
}
