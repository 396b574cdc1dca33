package budgetwarehouse.job.intake;

import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.ManifestRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the manifest says of files, of those inside archives too: the row of {@code a.zip} is about
 * every file in it, and one of {@code a.zip!/part.pdf} says more of that file, or otherwise.
 */
final class ManifestRows {
  /** Stands between the name of an archive and that of a file in it. */
  static final String INSIDE = "!/";

  private final Map<String, ManifestRow> rows = new HashMap<>();
  private final Set<String> opened = new HashSet<>();

  ManifestRows(Manifest manifest) {
    for (ManifestRow row : manifest.rows()) {
      // what was taken back may have had the name of the document that took its place
      if (row.isWithdrawal()) {
        rows.putIfAbsent(row.file(), row);
      } else {
        rows.put(row.file(), row);
      }
      for (int at = row.file().indexOf(INSIDE); at >= 0; at = row.file().indexOf(INSIDE, at + 1)) {
        opened.add(row.file().substring(0, at));
      }
    }
  }

  /** Return what is said of a file; a row that says nothing where nobody does. */
  ManifestRow of(String file) {
    ManifestRow own = rows.getOrDefault(file, ManifestRow.unlisted(file));
    int inside = file.lastIndexOf(INSIDE);
    return inside < 0 ? own : own.filledFrom(of(file.substring(0, inside)));
  }

  /** Return whether a row names the file itself. */
  boolean names(String file) {
    return rows.containsKey(file);
  }

  /**
   * Return whether a file should have a row and has none: one of the inbox of which no row speaks,
   * or one in an archive of which rows name other files.
   */
  boolean isForgotten(String file) {
    int inside = file.lastIndexOf(INSIDE);
    boolean alone = inside < 0 || opened.contains(file.substring(0, inside));
    return alone && !opened.contains(file) && !isCovered(file);
  }

  private boolean isCovered(String file) {
    int inside = file.lastIndexOf(INSIDE);
    return names(file) || (inside >= 0 && isCovered(file.substring(0, inside)));
  }
}
