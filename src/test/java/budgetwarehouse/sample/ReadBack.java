package budgetwarehouse.sample;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.document.FactReader;
import budgetwarehouse.vocabulary.TableId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads a made file as a load reads it. */
public final class ReadBack {
  private static final FormatReaders FORMATS = FormatReaders.standard();
  private static final FactReader FACTS = FactReader.standard();
  private static final Set<TableId> NOT_TABLES = Set.of(TableId.NARRATIVE, TableId.PERF);

  private ReadBack() {}

  /** Return the facts of a file; of an archive, as intake opens it, those of all its files. */
  public static DocumentFacts facts(String name, byte[] bytes) throws IOException {
    if (!name.endsWith(".zip")) {
      return factsOfOne(name, bytes);
    }

    List<DocumentFacts> parts = new ArrayList<>();
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "GBK")) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(factsOfOne(entry.getName(), zip.readAllBytes()));
      }
    }
    return joined(parts);
  }

  /** The part that names its scope says whose disclosure it is. */
  private static DocumentFacts joined(List<DocumentFacts> parts) {
    DocumentFacts said =
        parts.stream()
            .filter(part -> part.identity().scope().isPresent())
            .filter(part -> !part.identity().title().isEmpty())
            .findFirst()
            .orElse(parts.get(0));
    return new DocumentFacts(
        said.identity(),
        parts.stream().flatMap(part -> part.figures().stream()).toList(),
        parts.stream().flatMap(part -> part.projects().stream()).toList(),
        parts.stream().flatMap(part -> part.indicators().stream()).toList(),
        parts.stream().flatMap(part -> part.narratives().stream()).toList(),
        parts.stream().flatMap(part -> part.findings().stream()).toList());
  }

  private static DocumentFacts factsOfOne(String name, byte[] bytes) {
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
