package budgetwarehouse.document.archive;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their beginning, as often as they are asked for. */
@FunctionalInterface
public interface Content {
  /** Open at the first byte; whoever opens closes. */
  InputStream open() throws IOException;
}
