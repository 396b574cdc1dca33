package budgetwarehouse.warehouse;

import budgetwarehouse.disk.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a store into provinces: which batches each reads, and the rows of manifests, findings and
 * lists that are its own. Nothing of what documents print is read for that.
 */
public final class StoreParts {
  private static final String WITHOUT_PLACE = "00";

  /** Given to the part of no place alone: findings of lists that are not about documents. */
  private static final Set<String> OF_NO_PLACE = Set.of("override_finding", "expectation_finding");

  private static final List<String> CUT =
      List.of("manifest", "receipt_finding", "archive_statement", "expectation_cell", "last_load");

  private StoreParts() {}

  /**
   * Cut.
   *
   * @param handOff the whole store, matched
   * @param folder takes a folder for each part, with the hand-offs that were cut
   * @param workFolder for the time of the call; the caller deletes it
   */
  public static List<StorePart> cut(HandOff handOff, Path folder, Path workFolder) {
    BuildInput whole = handOff.input();
    try (SqlSession session = SqlSession.spilling(workFolder.resolve("spill"))) {
      SchemaFiles files = StoreReading.readIdentity(session, whole, workFolder);
      session.run(files.folder().resolve("matches").resolve("division_match.sql"));
      session.runFolder(files, "parts");
      Map<String, Set<String>> batches = new TreeMap<>();
      session.query(
          files.folder().resolve("queries").resolve("store_part.sql"),
          row ->
              batches
                  .computeIfAbsent(
                      Objects.requireNonNull(row.get("province")), province -> new TreeSet<>())
                  .add(Objects.requireNonNull(row.get("batch"))));
      List<StorePart> parts = new ArrayList<>();
      for (Map.Entry<String, Set<String>> part : batches.entrySet()) {
        Path own = Files.createDirectories(folder.resolve(part.getKey()));
        session.bind(Variable.PROVINCE, part.getKey());
        session.bind(Variable.PART_FOLDER, own.toAbsolutePath().toString());
        session.runFolder(files, "cuts");
        parts.add(part(part.getKey(), whole, part.getValue(), own));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write parts to " + folder, e);
    }
  }

  private static StorePart part(String province, BuildInput whole, Set<String> batches, Path own) {
    List<HandOff.File> files = new ArrayList<>();
    for (HandOff.File file : whole.files()) {
      if (HandOff.isExtracted(file.handOff())) {
        if (batches.contains(Folders.parent(file.path()).getFileName().toString())) {
          files.add(file);
        }
      } else if (OF_NO_PLACE.contains(file.handOff())) {
        if (province.equals(WITHOUT_PLACE)) {
          files.add(file);
        }
      } else if (!CUT.contains(file.handOff())) {
        files.add(file);
      }
    }
    CUT.forEach(name -> files.add(new HandOff.File(name, own.resolve(name + ".parquet"))));
    return new StorePart(province, new BuildInput(files, whole.lastLoad(), whole.day()));
  }
}
