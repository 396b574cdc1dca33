package budgetwarehouse.reading;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.document.FactReader;
import java.util.function.Function;

/** Stages 2 and 3 as the warehouse really runs them: from bytes to printed facts. */
public final class StandardExtraction {
  private StandardExtraction() {}

  /** Return the function that reads a document: pure, and safe for several threads. */
  public static Function<SourceDocument, DocumentFacts> function() {
    FormatReaders formats = FormatReaders.standard();
    FactReader facts = FactReader.standard();
    return document -> facts.read(formats.read(document.mediaType(), document.bytes()));
  }
}
