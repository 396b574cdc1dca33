package budgetwarehouse.inspection;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The failures of the load before, district by district, so that no more than one district is held
 * at a time: a file of each stays beside the reports of its load, a failure a line.
 */
final class FindingHistory {
  private static final String FOLDER = "history";
  private static final String ENDING = ".jsonl";
  private static final JsonMapper JSON = new JsonMapper();

  private final Optional<Path> former;
  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  private FindingHistory(Optional<Path> former, Path folder) {
    this.former = former;
    this.folder = folder;
  }

  /**
   * Open the history of a load.
   *
   * @param folder of this load's reports
   */
  static FindingHistory open(Path folder) throws IOException {
    Path history = Files.createDirectories(folder.resolve(FOLDER));
    return new FindingHistory(before(folder), history);
  }

  // reports stand in folders named by the number of the load
  private static Optional<Path> before(Path folder) throws IOException {
    long current = number(folder);
    try (Stream<Path> siblings = Files.list(folder.toAbsolutePath().getParent())) {
      return siblings
          .filter(sibling -> number(sibling) < current)
          .filter(sibling -> Files.isDirectory(sibling.resolve(FOLDER)))
          .max((a, b) -> Long.compare(number(a), number(b)))
          .map(sibling -> sibling.resolve(FOLDER));
    }
  }

  private static long number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d{1,18}") ? Long.parseLong(name) : Long.MAX_VALUE;
  }

  /** Say whether there was a load before. */
  boolean hasFormer() {
    return former.isPresent();
  }

  /** Open the history of a district, by the name of its files. */
  DistrictHistory of(String district) throws IOException {
    String name = district + ENDING;
    taken.add(name);
    Writer file = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    Path before = former.map(path -> path.resolve(name)).orElse(folder.resolve(name));
    boolean known = hasFormer() && Files.isRegularFile(before);
    return new DistrictHistory(hasFormer(), known ? read(before) : List.of(), file);
  }

  /** Return the failures of districts that are there no more, once all others were opened. */
  List<GoneFailure> goneWithTheirDistricts() throws IOException {
    List<GoneFailure> gone = new ArrayList<>();
    for (Path file : former.isPresent() ? filesOf(former.get()) : List.<Path>of()) {
      if (!taken.contains(file.getFileName().toString())) {
        Writer nowhere = Writer.nullWriter();
        gone.addAll(new DistrictHistory(true, read(file), nowhere).gone());
      }
    }
    return gone;
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<FormerFailure> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.map(line -> JSON.readValue(line, FormerFailure.class)).toList();
    }
  }
}
