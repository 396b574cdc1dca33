package budgetwarehouse.warehouse;

import budgetwarehouse.disk.StoreFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a build is made of: the store and the answers of the normaliser.
 *
 * @param store folder of the append-only store
 * @param extractorVersion version whose batches are read; those of other versions are passed over
 * @param matches folder of the match files; without any, nothing is matched
 * @param lastLoad number of the last load to be seen, or empty for all: a warehouse as of that load
 * @param day day of the build, on which some disclosures are due and others not yet; empty for that
 *     of the last load
 */
public record HandOff(
    Path store,
    String extractorVersion,
    Path matches,
    OptionalInt lastLoad,
    Optional<LocalDate> day) {
  static final String FIGURE = "figure";
  private static final List<String> EXTRACTED =
      List.of(
          "document",
          "table",
          FIGURE,
          "project",
          "indicator",
          "name",
          "narrative",
          "finding",
          "account");
  private static final String MANIFEST = "manifest";
  private static final String RECEIPT_FINDING = "receipt_finding";
  private static final List<String> RECEIVED = List.of(MANIFEST, RECEIPT_FINDING);
  private static final List<String> MATCHES =
      List.of(
          "code_match",
          "value_match",
          "division_match",
          "body_match",
          "project_match",
          "indicator_match",
          "override_decision",
          "override_use",
          "override_finding",
          "expectation_cell",
          "expectation_finding",
          "code_ruling");

  /** Hand over every load. */
  public HandOff(Path store, String extractorVersion, Path matches) {
    this(store, extractorVersion, matches, OptionalInt.empty());
  }

  /** Hand over the loads up to one of them. */
  public HandOff(Path store, String extractorVersion, Path matches, OptionalInt lastLoad) {
    this(store, extractorVersion, matches, lastLoad, Optional.empty());
  }

  /** Return the files that are there, with what is to be seen of them. */
  public BuildInput input() {
    return new BuildInput(files(), lastLoad, day);
  }

  /** Tell whether a hand-off is of the extractor: one file for each batch. */
  static boolean isExtracted(String handOff) {
    return EXTRACTED.contains(handOff);
  }

  /** Tell whether a hand-off says what documents print or of whom they are. */
  static boolean isPrinted(String handOff) {
    return isExtracted(handOff) || RECEIVED.contains(handOff);
  }

  private List<File> files() {
    List<File> files = new ArrayList<>();
    for (Path batch : foldersIn(store.resolve("v" + extractorVersion))) {
      EXTRACTED.forEach(name -> add(files, name, batch.resolve(name + ".parquet")));
    }
    for (Path load : foldersIn(store.resolve("receipts"))) {
      add(files, MANIFEST, load.resolve("manifest.parquet"));
      add(files, RECEIPT_FINDING, load.resolve("finding.parquet"));
    }
    MATCHES.forEach(name -> add(files, name, matches.resolve(name + ".parquet")));
    return files;
  }

  private static void add(List<File> files, String handOff, Path path) {
    if (Files.exists(path)) {
      files.add(new File(handOff, path));
    }
  }

  private static List<Path> foldersIn(Path folder) {
    try {
      return new StoreFolders(folder).living();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** One file and which hand-off it belongs to. */
  public record File(String handOff, Path path) {}
}
