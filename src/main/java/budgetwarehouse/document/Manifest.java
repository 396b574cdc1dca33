package budgetwarehouse.document;

import java.util.List;

/**
 * What the analyst says of the files in an inbox.
 *
 * @param rows one for each file, in the order of the manifest
 * @param findings rows and fields that could not be used
 */
public record Manifest(List<ManifestRow> rows, List<FileFinding> findings) {
  /** Name of the manifest in an inbox. */
  public static final String FILE = "manifest.csv";

  /** Keep the lists. */
  public Manifest {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** Read a manifest in UTF-8, with or without byte order mark, or in GB18030. */
  public static Manifest read(byte[] bytes) {
    return ManifestText.decoded(bytes).map(Manifest::read).orElseGet(ManifestText::undecodable);
  }

  /** Read a manifest; what cannot be used becomes a finding and the rest is kept. */
  public static Manifest read(String csvText) {
    return new ManifestReader().read(csvText);
  }
}
