package budgetwarehouse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.fact.PrintedFigure;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One disclosure gives the same facts whatever the format it comes in; only places differ. */
class SameDisclosureTest {
  static List<SampleFile> copies() throws IOException {
    return SampleFile.all().stream().filter(file -> file.outline().equals("short")).toList();
  }

  @ParameterizedTest
  @MethodSource("copies")
  void givesTheSameFacts(SampleFile file) throws IOException {
    DocumentFacts facts = facts(file);
    DocumentFacts pdf = facts(copies().get(0));
    assertThat(facts.identity()).isEqualTo(pdf.identity());
    assertThat(placeless(facts)).containsExactlyInAnyOrderElementsOf(placeless(pdf));
  }

  private static DocumentFacts facts(SampleFile file) throws IOException {
    return ReadBack.facts(file.name(), Files.readAllBytes(file.path()));
  }

  private static List<String> placeless(DocumentFacts facts) {
    return facts.figures().stream().map(SameDisclosureTest::placeless).toList();
  }

  private static String placeless(PrintedFigure figure) {
    String text =
        String.join(
            "|",
            figure.tableId().name(),
            figure.tableTitle(),
            figure.rowCode(),
            figure.rowLabel(),
            figure.columnLabel(),
            figure.measure(),
            figure.figureKind().code(),
            String.valueOf(figure.fiscalYear()),
            String.valueOf(figure.yearOffset()),
            figure.bodyName(),
            figure.printedText(),
            figure.printedUnit(),
            String.valueOf(figure.amountYuan()),
            String.valueOf(figure.quantity()),
            String.valueOf(figure.doubtful()));
    return Folding.fold(text);
  }
}
