package budgetwarehouse.sample;

import java.io.IOException;

/** Writes a disclosure in one format; the same disclosure gives the same bytes. */
@FunctionalInterface
public interface SampleWriter {
  /** Return the content of a file. */
  byte[] write(Disclosure disclosure) throws IOException;
}
