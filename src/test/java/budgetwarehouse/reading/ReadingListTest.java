package budgetwarehouse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.store.StorePartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one process writes for another, which reads it back as it was. */
class ReadingListTest {
  private static final String HASH = "ab".repeat(32);

  @Test
  void keepsBatchesAndNamesOfEveryKind() {
    List<List<WantedDocument>> batches =
        List.of(
            List.of(document("某县 财政局/预算+说明.pdf", 12), document("b%20&\"c\".zip!/表.xlsx", 0)),
            List.of(document("c.txt", 5_000_000_000L)));

    assertThat(ReadingList.parse(ReadingList.text(batches))).isEqualTo(batches);
    assertThat(ReadingList.parse("")).isEmpty();
  }

  @Test
  void refusesALineThatIsNoDocument() {
    assertThatThrownBy(() -> ReadingList.parse("0 " + HASH + " 12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(HASH);
  }

  @Test
  void saysWhyADocumentWasSetAside() {
    WantedDocument document = document("某局 预算.pdf", 7);
    var finding =
        new Finding(FindingKind.READER_FAILED, Place.WHOLE_DOCUMENT, "错误: 1 + 1", "读得完的文件");
    var fault = new FileFinding(document.file(), document.documentKey(), finding);

    var failed =
        new ReadDocument(
            document, Optional.empty(), Optional.of(fault), Optional.of(new Exception("why")));
    String line = ReadingOutcome.of(failed).orElseThrow().line();

    ReadingOutcome outcome = ReadingOutcome.parse(line).orElseThrow();
    assertThat(outcome.fault(document)).isEqualTo(fault);
    assertThat(outcome.detail()).contains("java.lang.Exception: why").contains("\n");
  }

  @Test
  void passesOverWhatOthersPrint() {
    assertThat(ReadingOutcome.parse("read 5")).isEmpty();
    assertThat(ReadingOutcome.parse("26/11/22 INFO SparkContext: one two")).isEmpty();
    assertThat(ReadingOutcome.progress(ReadingOutcome.progress(42))).hasValue(42);
    assertThat(ReadingOutcome.progress("read all of it")).isEmpty();
  }

  @Test
  void boundsABatchByNumberAndBySize() {
    List<WantedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      documents.add(document(i + ".txt", 10));
    }
    documents.add(document("long.pdf", 40L << 20));
    documents.add(document("short.pdf", 10));

    assertThat(ReadingBatches.of(documents))
        .extracting(List::size)
        .as("64 at most, and a long one alone")
        .containsExactly(64, 6, 1, 1);
  }

  @Test
  void makesABatchOfOnePartition() {
    List<WantedDocument> documents =
        List.of(
            document("a", 1),
            document("b", 1),
            new WantedDocument("c", HASH, 1, new StorePartition("32-2025")),
            new WantedDocument("d", HASH, 1, StorePartition.UNKNOWN));

    assertThat(ReadingBatches.of(documents)).extracting(List::size).containsExactly(2, 1, 1);
  }

  private static WantedDocument document(String file, long bytes) {
    return new WantedDocument(file, HASH, bytes, new StorePartition("32-2024"));
  }
}
