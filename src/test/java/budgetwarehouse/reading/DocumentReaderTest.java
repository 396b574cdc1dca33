package budgetwarehouse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.document.ContentHash;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.store.StorePartition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final byte[] BYTES = "合计 12.50 万元".getBytes(StandardCharsets.UTF_8);
  private static final WantedDocument WANTED =
      new WantedDocument("a.txt", ContentHash.of(BYTES), BYTES.length, StorePartition.UNKNOWN);

  @Test
  void readsWhatTheFunctionReads() throws Exception {
    ReadDocument read = reader(StandardExtraction.function()).read(WANTED, content(BYTES));

    assertThat(read.extracted()).get().extracting("documentKey").isEqualTo(WANTED.documentKey());
    assertThat(read.fault()).isEmpty();
    assertThat(read.failure()).isEmpty();
  }

  @Test
  void setsAsideTheDocumentInWhichTheReaderFails() throws Exception {
    ReadDocument read =
        reader(
                source -> {
                  throw new IllegalStateException("a table without rows");
                })
            .read(WANTED, content(BYTES));

    assertThat(read.extracted()).as("so that the next run tries again").isEmpty();
    assertThat(read.fault().orElseThrow().finding().kind()).isEqualTo(FindingKind.READER_FAILED);
    assertThat(read.fault().orElseThrow().finding().printed()).contains("a table without rows");
    assertThat(read.failure()).containsInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsTheFindingsOfADocumentOfWhichNothingCanBeRead() throws Exception {
    byte[] garbage = "%PDF-1.7 and nothing that a PDF is".getBytes(StandardCharsets.UTF_8);
    var broken =
        new WantedDocument(
            "b.pdf", ContentHash.of(garbage), garbage.length, StorePartition.UNKNOWN);

    ReadDocument read = reader(StandardExtraction.function()).read(broken, content(garbage));

    assertThat(read.extracted()).isPresent();
    assertThat(read.fault()).isPresent();
    assertThat(read.failure()).isEmpty();
  }

  @Test
  void opensNoFileThatNoMemoryHolds() throws Exception {
    var huge = new WantedDocument("c.pdf", WANTED.sha256(), 300L << 20, StorePartition.UNKNOWN);

    ReadDocument read = reader(StandardExtraction.function()).read(huge, unopened());

    assertThat(read.extracted()).isPresent();
    assertThat(read.fault().orElseThrow().finding().kind())
        .isEqualTo(FindingKind.FILE_BEYOND_LIMITS);
  }

  @Test
  void refusesBytesThatAreNoLongerThoseReceived() {
    byte[] others = "合计 13.50 万元".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> reader(StandardExtraction.function()).read(WANTED, content(others)))
        .isInstanceOf(IOException.class)
        .hasMessage("damaged");
  }

  private static DocumentReader reader(Function<SourceDocument, DocumentFacts> extraction) {
    return new DocumentReader(extraction);
  }

  private static DocumentReader.Content unopened() {
    return content(null);
  }

  private static DocumentReader.Content content(byte[] bytes) {
    return new DocumentReader.Content() {
      @Override
      public byte[] bytes() {
        if (bytes == null) {
          throw new AssertionError("opened");
        }
        return bytes;
      }

      @Override
      public IOException damaged() {
        return new IOException("damaged");
      }
    };
  }
}
