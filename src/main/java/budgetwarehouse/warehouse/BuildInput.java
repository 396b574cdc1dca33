package budgetwarehouse.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The files that a build reads, wherever they lie: those of a whole store, or of one part of it.
 *
 * @param files each with the name of its hand-off
 * @param lastLoad number of the last load to be seen, or empty for all
 * @param day day of the build, or empty for that of the last load
 */
public record BuildInput(List<HandOff.File> files, OptionalInt lastLoad, Optional<LocalDate> day) {
  /** Return the same without what the store and the receipts hold: only matches and lists. */
  BuildInput withoutDocuments() {
    return new BuildInput(
        files.stream().filter(file -> !HandOff.isPrinted(file.handOff())).toList(), lastLoad, day);
  }

  /** Return how large the files of printed figures are together. */
  long figureBytes() {
    return files.stream()
        .filter(file -> file.handOff().equals(HandOff.FIGURE))
        .mapToLong(file -> file.path().toFile().length())
        .sum();
  }
}
