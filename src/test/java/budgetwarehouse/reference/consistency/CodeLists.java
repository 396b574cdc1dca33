package budgetwarehouse.reference.consistency;

import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All lists by name. */
final class CodeLists {
  static final Path FOLDER = Path.of("warehouse-schema/reference");

  private final Map<String, CodeList> lists = new TreeMap<>();

  /** Keep lists by name, each under its description. */
  CodeLists(Map<String, ReferenceList> read) {
    Map<String, ListDescription> descriptions = ListDescription.all();
    read.forEach(
        (file, list) -> {
          ListDescription description = descriptions.get(file);
          if (description != null) {
            lists.put(file, new CodeList(description, list));
          }
        });
  }

  /** Read the lists of the project. */
  static CodeLists ofProject() throws IOException {
    Map<String, ReferenceList> read = new TreeMap<>();
    for (String file : files()) {
      read.put(file, ReferenceList.read("reference/" + file + ".csv"));
    }
    return new CodeLists(read);
  }

  /** Name the files of the folder without their ending. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.replaceFirst("\\.csv$", ""))
          .sorted()
          .toList();
    }
  }

  Stream<CodeList> all() {
    return lists.values().stream();
  }

  Optional<CodeList> find(String file) {
    return Optional.ofNullable(lists.get(file));
  }

  /** Find all rows that break a rule. */
  Stream<Fault> faults(ListRule rule) {
    return all().flatMap(list -> rule.faults(list, this));
  }
}
