package budgetwarehouse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.vocabulary.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the sample gives what it was made of. What is known not to be read stands in a
 * small file: more fails; whoever mends a reader lowers the number.
 */
class SampleFilesTest {
  private static final Path RATCHET = Path.of("src/test/resources/ratchet/sample.csv");

  static List<SampleFile> files() throws IOException {
    return SampleFile.all();
  }

  // old Word is converted once, by hand
  static List<SampleFile> writtenFiles() throws IOException {
    return files().stream().filter(file -> SampleFormat.writer(file.format()).isPresent()).toList();
  }

  static List<SampleFile> filesWhoseSentencesWereRead() throws IOException {
    var read = new ArrayList<SampleFile>();
    for (SampleFile file : files()) {
      if (!file.disclosure().identity().golden().isEmpty()) {
        read.add(file);
      }
    }
    return read;
  }

  @ParameterizedTest
  @MethodSource("writtenFiles")
  void isWrittenAgainAsItLies(SampleFile file) throws IOException {
    SampleWriter writer = SampleFormat.writer(file.format()).orElseThrow();

    byte[] made = writer.write(file.disclosure());

    assertThat(made).isEqualTo(writer.write(file.disclosure()));
    assertThat(Unpacked.of(made)).isEqualTo(Unpacked.of(Files.readAllBytes(file.path())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheFiguresOfItsTablesAndNoOther(SampleFile file) throws IOException {
    Disclosure disclosure = file.disclosure();
    List<ExpectedFigure> read = ReadBack.figures(facts(file), disclosure.identity().fiscalYear());

    var comparison = FigureComparison.of(ExpectedFigures.of(disclosure), read);

    int known = known(file, "figures_missing");
    assertThat(comparison.missing()).as("missing").hasSizeLessThanOrEqualTo(known);
    assertThat(comparison.unexpected()).as("unexpected").hasSizeLessThanOrEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("filesWhoseSentencesWereRead")
  void givesTheFiguresOfItsSentences(SampleFile file) throws IOException {
    List<ToldStatement> read =
        new ArrayList<>(
            facts(file).figures().stream()
                .filter(figure -> figure.tableId() == TableId.NARRATIVE)
                .map(ToldStatement::of)
                .toList());
    String golden = file.disclosure().identity().golden();

    List<ToldStatement> missing =
        RealDisclosures.golden(golden, "narrative").stream()
            .map(ToldStatement::of)
            .filter(told -> !read.remove(told))
            .toList();

    assertThat(missing).hasSizeLessThanOrEqualTo(known(file, "statements_missing"));
  }

  private static DocumentFacts facts(SampleFile file) throws IOException {
    return ReadBack.facts(file.name(), Files.readAllBytes(file.path()));
  }

  private static int known(SampleFile file, String count) throws IOException {
    Map<String, String> row = new HashMap<>();
    for (Map<String, String> each : RealDisclosures.rows(RATCHET)) {
      if (each.get("file").equals(file.name())) {
        row.putAll(each);
      }
    }
    return Integer.parseInt(row.getOrDefault(count, "0"));
  }
}
