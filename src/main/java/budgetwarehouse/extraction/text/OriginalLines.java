package budgetwarehouse.extraction.text;

import java.util.List;

/**
 * The lines of a text document as received, numbered as every place in the warehouse numbers them.
 */
public final class OriginalLines {
  private OriginalLines() {}

  /** Decode a document and cut it into lines; empty when its bytes are no text. */
  public static List<String> of(byte[] bytes) {
    return TextDecoder.decode(bytes).text().lines().toList();
  }
}
