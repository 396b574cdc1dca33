package budgetwarehouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final Pattern UPPER_CASE_WORD = Pattern.compile("\\b[A-Z]{2,}\\b");
  private static final List<String> FREE_FOLDERS =
      List.of(
          "audits",
          "changes",
          "checks",
          "chinese",
          "cookbook",
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
    if (FREE_FOLDERS.contains(file.getParent().getFileName().toString())) {
      return;
    }

    Matcher created = CREATED.matcher(Files.readString(file));
    assertThat(created.find()).as("the file creates nothing").isTrue();
    String object = created.group(1).replaceFirst("^.*\\.", "");
    assertThat(file.getFileName()).hasToString(object + ".sql");
  }

  @Test
  void fileReadsNothingOfItsOwnFolderOrOfALaterOne() throws IOException {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy(SqlFilesTest::checkFileReadsNothingOfItsOwnFolderOrOfALaterOne);
  }

  private static void checkFileReadsNothingOfItsOwnFolderOrOfALaterOne(Path file)
      throws IOException {
    String folder = file.getParent().getFileName().toString();
    List<String> order = order();
    if (!order.contains(folder)) {
      return;
    }

    String text = withoutTexts(Files.readString(file).replaceAll("--.*", ""));
    for (Path other : files()) {
      String otherFolder = other.getParent().getFileName().toString();
      if (order.indexOf(otherFolder) < order.indexOf(folder) || other.equals(file)) {
        continue;
      }
      Matcher created = CREATED.matcher(Files.readString(other));
      if (created.find() && !FREE_FOLDERS.contains(otherFolder)) {
        // a macro is read where it is called; a named query may bear the same name
        String end = created.group().contains(" macro ") ? "\\(" : "(?![\\w.])";
        assertThat(text)
            .as("%s reads %s of folder %s, which runs later", file, other, otherFolder)
            .doesNotContainPattern("(?:from|join) " + Pattern.quote(created.group(1)) + end);
      }
    }
  }

  @Test
  void fileStandsInAFolderThatRuns() throws IOException {
    assertThat(files()).isNotEmpty().allSatisfy(SqlFilesTest::checkFileStandsInAFolderThatRuns);
  }

  private static void checkFileStandsInAFolderThatRuns(Path file) {
    Set<String> folders = new HashSet<>(order());
    folders.addAll(
        List.of("audits", "changes", "cookbook", "normalisation", "publication", "queries"));

    assertThat(folders).contains(file.getParent().getFileName().toString());
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
