package budgetwarehouse.store;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.store.ParquetTable.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Appends batches of documents to the store. A batch is there whole or not at all, and one that is
 * there is left as it is, so writing the same documents again changes nothing.
 */
public final class StoreBatchWriter {
  private final Path folder;
  private final int extractorVersion;

  /** Write into a store what one extractor version has read. */
  public StoreBatchWriter(Path store, int extractorVersion) {
    this.folder = PrintedStore.folder(store, extractorVersion);
    this.extractorVersion = extractorVersion;
  }

  /**
   * Append the documents of one batch and return its folder.
   *
   * @param partition to which all of them belong
   * @throws IOException when the disk refuses; nothing of the batch is then in the store
   */
  public Path write(StorePartition partition, List<ExtractedDocument> documents)
      throws IOException {
    List<ExtractedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(ExtractedDocument::documentKey)).toList();
    Path batch = folder.resolve(BatchName.of(partition, extractorVersion, sorted));
    if (Files.isDirectory(batch)) {
      return batch;
    }

    return Folders.write(batch, writing -> writeTables(writing, sorted));
  }

  private void writeTables(Path writing, List<ExtractedDocument> sorted) throws IOException {
    StoreTables.document(extractorVersion).write(writing, sorted);
    StoreTables.ACCOUNT.write(
        writing, sorted.stream().map(DocumentCount::of).flatMap(List::stream).toList());
    StoreTables.TABLE.write(
        writing, sorted.stream().map(DocumentTable::of).flatMap(List::stream).toList());
    writePrinted(writing, sorted);
  }

  private static void writePrinted(Path writing, List<ExtractedDocument> sorted)
      throws IOException {
    try (Rows<Numbered<PrintedFigure>> figures = StoreTables.FIGURE.open(writing);
        Rows<Numbered<PrintedProject>> projects = StoreTables.PROJECT.open(writing);
        Rows<Numbered<PrintedIndicator>> indicators = StoreTables.INDICATOR.open(writing);
        Rows<Numbered<PrintedName>> names = StoreTables.NAME.open(writing);
        Rows<Numbered<PrintedNarrative>> narratives = StoreTables.NARRATIVE.open(writing);
        Rows<Numbered<Finding>> findings = StoreTables.FINDING.open(writing)) {
      for (ExtractedDocument document : sorted) {
        String key = document.documentKey();
        DocumentFacts facts = document.facts();
        addAll(figures, key, facts.figures());
        addAll(projects, key, facts.projects());
        addAll(indicators, key, facts.indicators());
        addAll(names, key, facts.names());
        addAll(narratives, key, facts.narratives());
        addAll(findings, key, facts.findings());
      }
    }
  }

  private static <T> void addAll(Rows<Numbered<T>> rows, String documentKey, List<T> printed)
      throws IOException {
    for (Numbered<T> numbered : Numbered.of(documentKey, printed)) {
      rows.add(numbered);
    }
  }
}
