package budgetwarehouse.fact.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.text.TextDocumentReader;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.fact.PrintedIndicator;
import budgetwarehouse.fact.PrintedNarrative;
import budgetwarehouse.fact.PrintedProject;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts every number printed in a document against those its facts hold, and prints what stands in
 * no figure. An amount of money stands in a figure or in a target; a definition may hold others.
 */
class FigureConservationTest {
  private static final Path FOLDER = Path.of("sample-input");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final Pattern MONEY = Pattern.compile("(" + NUMBER + ")(?=[千万亿]?元)");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "funing-finance-2022-performance.txt, ''",
    "qinhuangdao-zone-finance-2023-budget.txt, 20",
    "fengrun-finance-2023-performance.txt, ''",
    "unnamed-zone-finance-2023-performance.txt, ''",
    "dongxihu-finance-2023-budget.txt, ''"
  })
  void keepsEveryAmountOfMoneyOutsideDefinitions(String file, String inDefinitions)
      throws IOException {
    PrintedDocument document =
        TextDocumentReader.standard().read(Files.readAllBytes(FOLDER.resolve(file)));
    DocumentFacts facts = FactReader.standard().read(document);
    String printed = printed(document);

    List<String> left = without(numbers(printed, NUMBER), numbers(figures(facts), NUMBER));
    List<String> unread = without(left, numbers(words(facts), NUMBER));
    System.out.printf(
        "%s: %d numbers, %d in no figure, of which in no fact at all: %s%n",
        file, numbers(printed, NUMBER).size(), left.size(), unread);

    List<String> amounts =
        without(numbers(printed, MONEY), numbers(figures(facts) + "\n" + targets(facts), NUMBER));
    assertThat(String.join(" ", amounts)).isEqualTo(inDefinitions);
  }

  private static String printed(PrintedDocument document) {
    var text = new ArrayList<String>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.add(paragraph.text());
      } else if (block instanceof PrintedTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> text.add(cell.text())));
      }
    }
    return joined(text.stream());
  }

  private static String figures(DocumentFacts facts) {
    return joined(facts.figures().stream().map(PrintedFigure::printedText));
  }

  private static String targets(DocumentFacts facts) {
    Stream<String> indicators = facts.indicators().stream().flatMap(FigureConservationTest::texts);
    Stream<String> purposes = facts.projects().stream().map(PrintedProject::purpose);
    return joined(Stream.concat(indicators, purposes));
  }

  private static Stream<String> texts(PrintedIndicator row) {
    return Stream.of(
        row.level3(),
        row.description(),
        row.valueText(),
        row.basis(),
        row.lastValueText(),
        row.beforeLastValueText());
  }

  /** Everything that facts hold beside figures: codes, labels, titles, names, targets, prose. */
  private static String words(DocumentFacts facts) {
    Stream<String> figures =
        facts.figures().stream()
            .flatMap(
                figure ->
                    Stream.of(
                        figure.tableTitle(),
                        figure.rowCode(),
                        figure.rowLabel(),
                        figure.columnLabel(),
                        figure.bodyCode()));
    Stream<String> projects =
        facts.projects().stream()
            .flatMap(project -> Stream.of(project.projectCode(), project.projectName()));
    Stream<String> prose = facts.narratives().stream().map(PrintedNarrative::text);
    return targets(facts) + joined(Stream.of(figures, projects, prose).flatMap(all -> all));
  }

  private static String joined(Stream<String> texts) {
    return texts.map(text -> Folding.fold(text) + "\n").reduce("", String::concat);
  }

  private static List<String> numbers(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> without(List<String> numbers, List<String> found) {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(number -> counts.merge(number, 1, Integer::sum));
    return numbers.stream().filter(number -> counts.merge(number, -1, Integer::sum) < 0).toList();
  }
}
