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
  private static final String FIGURE = "figure";
  private static final List<String> EXTRACTED =
      List.of(
          "document", "table", FIGURE, "project", "indicator", "narrative", "finding", "account");
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

  /** List the files that are there, each with the name of its hand-off. */
  List<File> files() {
    List<File> files = new ArrayList<>();
    for (Path batch : foldersIn(store.resolve("v" + extractorVersion))) {
      EXTRACTED.forEach(name -> add(files, name, batch.resolve(name + ".parquet")));
    }
    for (Path load : foldersIn(store.resolve("receipts"))) {
      add(files, "manifest", load.resolve("manifest.parquet"));
      add(files, "receipt_finding", load.resolve("finding.parquet"));
    }
    MATCHES.forEach(name -> add(files, name, matches.resolve(name + ".parquet")));
    return files;
  }

  /** Return how large the files of printed figures are together. */
  long figureBytes() {
    return files().stream()
        .filter(file -> file.handOff().equals(FIGURE))
        .mapToLong(file -> file.path().toFile().length())
        .sum();
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
  record File(String handOff, Path path) {}
}
