package budgetwarehouse.document;

/**
 * Version of everything between the bytes of a document and its printed facts.
 *
 * <p>The store keeps facts by document and version, so a document is read again only under a new
 * version: raise it whenever a printed fact may come out differently.
 */
public final class ExtractorVersion {
  /** The version of this build. */
  public static final int CURRENT = 6;

  private ExtractorVersion() {}
}
