package budgetwarehouse.extraction;

/**
 * Reads documents of one format.
 *
 * <p>Whatever is wrong with a document is a finding; nothing in it makes reading end in an
 * exception. A reader keeps no state between documents and serves several threads.
 */
@FunctionalInterface
public interface DocumentReader {
  /**
   * Read what is printed in a document.
   *
   * @param bytes its content; nobody may write to it
   */
  PrintedDocument read(byte[] bytes);
}
