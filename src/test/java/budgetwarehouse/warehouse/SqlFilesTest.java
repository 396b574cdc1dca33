package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the SQL files to the house style; each message says how to mend. */
class SqlFilesTest {
  private static final Path SCHEMA = Path.of("warehouse-schema");
  private static final int LONGEST_LINE = 100;
  private static final Pattern CREATED =
      Pattern.compile("(?m)^create (?:or replace )?(?:temp )?(?:table|macro|view) ([^\\s(]+)");
  private static final Pattern READ = Pattern.compile("(?:from|join) ([\\w.]+\\(?)");
  private static final Pattern UPPER_CASE_WORD = Pattern.compile("\\b[A-Z]{2,}\\b");
  private static final List<String> FREE_FOLDERS =
      List.of(
          "audits",
          "changes",
          "checks",
          "chinese",
          "cookbook",
          "cuts",
          "findings",
          "normalisation",
          "publication",
          "queries",
          "schemas");

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(SCHEMA)) {
      return walk.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @Test
  void headerSaysWhatItIsInBothLanguagesAndWhatARowIs() throws IOException {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy(SqlFilesTest::checkHeaderSaysWhatItIsInBothLanguagesAndWhatARowIs);
  }

  private static void checkHeaderSaysWhatItIsInBothLanguagesAndWhatARowIs(Path file)
      throws IOException {
    List<String> header =
        Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("--")).toList();

    assertThat(header.get(0)).as("first line: an English sentence").matches("-- [A-Z].*");
    assertThat(header).as("a Chinese line").anyMatch(line -> line.matches("-- .*\\p{IsHan}.*"));
    assertThat(header)
        .as("a line that says the grain, such as -- a row is: one document")
        .anyMatch(line -> line.matches("-- a (row|value|file|schema)( is)?: .*|-- a schema: .*"));
  }

  @Test
  void linesAreShortAndKeywordsLowerCase() throws IOException {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy(SqlFilesTest::checkLinesAreShortAndKeywordsLowerCase);
  }

  private static void checkLinesAreShortAndKeywordsLowerCase(Path file) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (width(line) > LONGEST_LINE && !line.matches(" {4}'.*';")) {
        faults.add("break this line: " + line);
      }
      if (UPPER_CASE_WORD.matcher(withoutTexts(line)).find()) {
        faults.add("write this in lower case: " + line);
      }
      if (line.contains("\t") || line.endsWith(" ")) {
        faults.add("no tabs, no blanks at the end: " + line);
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void fileIsNamedAsTheObjectItMakes() throws IOException {
    assertThat(files()).isNotEmpty().allSatisfy(SqlFilesTest::checkFileIsNamedAsTheObjectItMakes);
  }

  private static void checkFileIsNamedAsTheObjectItMakes(Path file) throws IOException {
    if (FREE_FOLDERS.contains(folder(file))) {
      return;
    }

    Matcher created = CREATED.matcher(Files.readString(file));
    assertThat(created.find()).as("the file creates nothing").isTrue();
    String object = created.group(1).replaceFirst("^.*\\.", "");
    assertThat(file.getFileName()).hasToString(object + ".sql");
  }

  @Test
  void fileReadsNothingOfItsOwnFolderOrOfALaterOne() throws IOException {
    Map<String, Path> makers = makers();

    assertThat(files())
        .isNotEmpty()
        .allSatisfy(file -> checkFileReadsNothingOfItsOwnFolderOrOfALaterOne(file, makers));
  }

  /** The files of the build by what they make; a macro is read where it is called. */
  private static Map<String, Path> makers() throws IOException {
    Map<String, Path> makers = new HashMap<>();
    for (Path file : files()) {
      Matcher created = CREATED.matcher(Files.readString(file));
      if (order().contains(folder(file)) && created.find()) {
        String call = created.group().contains(" macro ") ? "(" : "";
        makers.put(created.group(1) + call, file);
      }
    }
    return makers;
  }

  private static void checkFileReadsNothingOfItsOwnFolderOrOfALaterOne(
      Path file, Map<String, Path> makers) throws IOException {
    List<String> order = order();
    if (!order.contains(folder(file))) {
      return;
    }

    Matcher read = READ.matcher(withoutTexts(Files.readString(file).replaceAll("--.*", "")));
    List<String> late = new ArrayList<>();
    while (read.find()) {
      Path maker = makers.getOrDefault(read.group(1), file);
      if (!maker.equals(file) && order.indexOf(folder(maker)) >= order.indexOf(folder(file))) {
        late.add(read.group(1) + " is made later, by " + maker);
      }
    }
    assertThat(late).as("%s reads what runs later", file).isEmpty();
  }

  private static String folder(Path file) {
    return file.getParent().getFileName().toString();
  }

  @Test
  void fileStandsInAFolderThatRuns() throws IOException {
    assertThat(files()).isNotEmpty().allSatisfy(SqlFilesTest::checkFileStandsInAFolderThatRuns);
  }

  private static void checkFileStandsInAFolderThatRuns(Path file) {
    Set<String> folders = new HashSet<>(order());
    folders.addAll(
        List.of(
            "audits",
            "changes",
            "cookbook",
            "cuts",
            "normalisation",
            "parts",
            "publication",
            "queries"));

    assertThat(folders).contains(folder(file));
  }

  private static List<String> order() {
    List<String> order = new ArrayList<>(List.of("schemas"));
    order.addAll(StoreReading.FOLDERS);
    order.addAll(WarehouseBuild.FOLDERS);
    return order;
  }

  private static String withoutTexts(String sql) {
    return sql.replaceAll("'[^']*'", "''").replaceAll("--.*", "");
  }

  private static int width(String line) {
    return line.codePoints().map(point -> point > 0x2e80 ? 2 : 1).sum();
  }
}
