package budgetwarehouse.inspection;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which failures were there at the load before: their keys stay in a file beside its reports. */
final class FindingHistory implements AutoCloseable {
  private static final String NAME = "failures.txt";

  private final boolean hasFormer;
  private final Set<String> former;
  private final Writer file;
  private int seen;

  private FindingHistory(boolean hasFormer, Set<String> former, Writer file) {
    this.hasFormer = hasFormer;
    this.former = former;
    this.file = file;
  }

  /**
   * Open the history of a load.
   *
   * @param folder of this load's reports
   */
  static FindingHistory open(Path folder) throws IOException {
    Optional<Path> before = before(folder);
    Set<String> keys = new HashSet<>();
    if (before.isPresent()) {
      keys.addAll(Files.readAllLines(before.get(), StandardCharsets.UTF_8));
    }
    Writer file = Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8);
    return new FindingHistory(before.isPresent(), keys, file);
  }

  // reports stand in folders named by the number of the load
  private static Optional<Path> before(Path folder) throws IOException {
    long current = number(folder);
    try (Stream<Path> siblings = Files.list(folder.toAbsolutePath().getParent())) {
      return siblings
          .filter(sibling -> number(sibling) < current)
          .filter(sibling -> Files.isRegularFile(sibling.resolve(NAME)))
          .max((a, b) -> Long.compare(number(a), number(b)))
          .map(sibling -> sibling.resolve(NAME));
    }
  }

  private static long number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d{1,18}") ? Long.parseLong(name) : Long.MAX_VALUE;
  }

  /** Write down the failures of a document, once its reports are written. */
  void add(InspectedDocument document) throws IOException {
    for (InspectedDocument.Finding finding : document.findings()) {
      file.write(finding.key() + "\n");
      seen += former.contains(finding.key()) ? 1 : 0;
    }
  }

  /** Say whether a failure was not there at the load before; none is where there was no load. */
  boolean isNew(String key) {
    return hasFormer && !former.contains(key);
  }

  /** Say whether there was a load before. */
  boolean hasFormer() {
    return hasFormer;
  }

  /** Return how many failures of the load before are gone, once every document was added. */
  int gone() {
    return former.size() - seen;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
