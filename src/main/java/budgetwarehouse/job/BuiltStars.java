package budgetwarehouse.job;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.WholeFile;
import budgetwarehouse.document.ContentHash;
import budgetwarehouse.warehouse.StorePart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stars of the provinces that a build is made of, in a folder named by the run and by what they
 * are made from: a run that is taken up again finds the provinces that are done.
 *
 * <p>Of several folders the last counts that has a file {@value #COMPLETE}, as Spark itself writes
 * it: it is there once the warehouse of the same rows is published.
 */
final class BuiltStars {
  /** Name of the file without which a folder does not count. */
  static final String COMPLETE = "_SUCCESS";

  private static final String NOTE = "stars.txt";
  private static final int NAME_DIGITS = 20;

  /** The published stars and those before them, which somebody may still be reading. */
  private static final int KEPT = 2;

  private final Build build;

  BuiltStars(Build build) {
    this.build = build;
  }

  /** Name the folder for the parts of the build, and keep the name with the build. */
  Path folder(List<StorePart> parts) throws IOException {
    var made = new StringBuilder(ProgramVersion.CURRENT.toString());
    for (StorePart part : parts) {
      made.append('\n').append(part.fingerprint());
    }
    String hash = ContentHash.of(made.toString().getBytes(StandardCharsets.UTF_8));
    String name = "%06d-%s".formatted(build.run(), hash.substring(0, NAME_DIGITS));
    WholeFile.writeText(note(), name);
    return stars().resolve(name);
  }

  /**
   * Let the stars count of which the published warehouse was built. Where it was built without any,
   * none is left: stars of an older build would mislead.
   */
  void publish() throws IOException {
    Optional<Path> published = published();
    if (published.isPresent()) {
      WholeFile.writeText(published.get().resolve(COMPLETE), "");
    }
    List<Path> complete =
        Folders.children(stars()).stream()
            .filter(folder -> Files.exists(folder.resolve(COMPLETE)))
            .toList();
    int kept = published.isPresent() ? Math.min(KEPT, complete.size()) : 0;
    List<Path> living = complete.subList(complete.size() - kept, complete.size());
    for (Path folder : Folders.children(stars())) {
      if (Folders.isRemnant(folder)) {
        Folders.deleteTree(folder);
      } else if (!living.contains(folder)) {
        Folders.remove(folder);
      }
    }
  }

  private Optional<Path> published() throws IOException {
    if (!Files.exists(note())) {
      return Optional.empty();
    }
    Path folder = stars().resolve(Files.readString(note()));
    for (Path child : Folders.children(folder)) {
      if (Folders.isRemnant(child)) {
        Folders.deleteTree(child);
      }
    }
    return Optional.of(folder);
  }

  private Path note() {
    return build.folder().resolve(NOTE);
  }

  private Path stars() {
    return build.data().stars();
  }
}
