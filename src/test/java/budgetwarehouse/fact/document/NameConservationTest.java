package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.format.FormatReaders;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedName;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.fact.TableEntry;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.PrintedNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks for every cell that is the name of a function or an economic code among what is read: such
 * a name is that of a figure, a name without one, or stands in a text; none is dropped.
 */
class NameConservationTest {
  private static final Path SAMPLE = Path.of("sample-input");
  private static final Set<String> NAMES =
      Stream.of("function", "economic_department", "economic_government")
          .flatMap(list -> ReferenceList.read("reference/" + list + ".csv").rows().stream())
          .map(row -> Folding.fold(row.getOrDefault("name", "")))
          .collect(Collectors.toSet());

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|pdf|docx|doc|xlsx|xls|html)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void keepsEveryNameOfACodeInTheSample(Path file) throws IOException {
    keepsEveryName(file);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "000", "001", "002", "003", "004", "03", "05", "06", "07", "11", "13", "14", "16", "18",
        "19", "20", "23", "24", "29", "30", "35"
      })
  void keepsEveryNameOfACodeInTheRealDocuments(String number) throws IOException {
    keepsEveryName(RealDisclosures.file(number));
  }

  private static void keepsEveryName(Path file) throws IOException {
    SourceDocument source =
        SourceDocument.of(file.getFileName().toString(), Files.readAllBytes(file));
    PrintedDocument document = FormatReaders.standard().read(source.mediaType(), source.bytes());
    DocumentFacts facts = FactReader.standard().read(document);
    Map<String, Long> kept = counted(names(facts));
    Set<String> headers = headers(facts).map(Folding::fold).collect(Collectors.toSet());
    String texts = texts(facts).map(Folding::fold).collect(Collectors.joining("\n"));

    Map<String, Long> printed =
        counted(cells(document).filter(cell -> NAMES.contains(withoutOrdinal(cell))));
    assertThat(
            printed.entrySet().stream()
                .filter(name -> !headers.contains(name.getKey()) && !texts.contains(name.getKey()))
                .filter(name -> name.getValue() > kept.getOrDefault(name.getKey(), 0L))
                .map(name -> name + " printed, kept " + kept.getOrDefault(name.getKey(), 0L)))
        .isEmpty();
  }

  private static Map<String, Long> counted(Stream<String> words) {
    return words.collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }

  private static Stream<String> cells(PrintedDocument document) {
    return document.blocks().stream()
        .flatMap(NameConservationTest::cells)
        .map(Folding::fold)
        .filter(cell -> !cell.isEmpty());
  }

  private static Stream<String> cells(Block block) {
    return block instanceof PrintedTable table
        ? table.rows().stream()
            .dropWhile(row -> row.cells().stream().noneMatch(NameConservationTest::isNumber))
            .flatMap(row -> row.cells().stream())
            .map(PrintedCell::text)
        : Stream.empty();
  }

  // rows above the first number are a head, whose words are those of columns
  private static boolean isNumber(PrintedCell cell) {
    return PrintedNumber.read(cell.text()).isPresent();
  }

  private static String withoutOrdinal(String cell) {
    return cell.replaceFirst("^[一二三四五六七八九十]+、", "");
  }

  /** The figures of a row bear one name, its sides one each. */
  private static Stream<String> names(DocumentFacts facts) {
    return Stream.concat(
            facts.figures().stream()
                .map(row -> List.of(row.tableNumber(), row.rowNumber(), row.rowLabel()))
                .distinct()
                .map(row -> String.valueOf(row.get(2))),
            facts.names().stream().map(PrintedName::name))
        .map(Folding::fold);
  }

  private static Stream<String> headers(DocumentFacts facts) {
    return facts.figures().stream().flatMap(row -> Stream.of(row.columnLabel().split("/", -1)));
  }

  private static Stream<String> texts(DocumentFacts facts) {
    return List.of(
            facts.narratives().stream().map(PrintedNarrative::text),
            facts.projects().stream().map(PrintedProject::purpose),
            facts.projects().stream().map(PrintedProject::projectName),
            facts.indicators().stream().map(PrintedIndicator::description),
            facts.tables().stream().map(TableEntry::tableTitle))
        .stream()
        .flatMap(texts -> texts);
  }
}
