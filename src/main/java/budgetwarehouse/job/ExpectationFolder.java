package budgetwarehouse.job;

import budgetwarehouse.document.expectation.Expectations;
import budgetwarehouse.store.ExpectationTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lists beside the job of what people know from outside the documents, as one build reads them.
 */
record ExpectationFolder(Expectations expectations) {
  private static final String ENDING = ".csv";

  static ExpectationFolder read(Optional<Path> folder, LocalDate loadDate) throws IOException {
    return new ExpectationFolder(Expectations.read(files(folder), loadDate));
  }

  /** Read what was known on a day. */
  static ExpectationFolder readAsOf(Optional<Path> folder, LocalDate day) throws IOException {
    return new ExpectationFolder(Expectations.readAsOf(files(folder), day));
  }

  private static Map<String, byte[]> files(Optional<Path> folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : folder.isPresent() ? listsIn(folder.get()) : List.<Path>of()) {
      files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
    return files;
  }

  private static List<Path> listsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ExpectationFolder::isList).sorted().toList();
    }
  }

  private static boolean isList(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Write them into the folder of the hand-off, for the build. */
  void write(Path matches) throws IOException {
    ExpectationTables.CELL.write(matches, ExpectationTables.cells(expectations.lines()));
    ExpectationTables.FINDING.write(matches, expectations.findings());
  }
}
