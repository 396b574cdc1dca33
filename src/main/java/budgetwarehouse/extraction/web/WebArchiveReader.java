package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import java.util.List;

/** Reads a web archive (.mht), as Word and Excel save it: all its pages one after the other. */
public final class WebArchiveReader implements DocumentReader {
  @Override
  public PrintedDocument read(byte[] bytes) {
    return WebPageReader.readPages(bytes, MessageParts::pages);
  }

  /** Takes pages out of a file. */
  @FunctionalInterface
  interface Pages {
    /** Return the bytes of every page, in their order. */
    List<byte[]> in(byte[] bytes);
  }
}
