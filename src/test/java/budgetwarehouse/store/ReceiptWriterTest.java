package budgetwarehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.Manifest;
import budgetwarehouse.document.ManifestRow;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptWriterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final LocalDate NEXT_DAY = DAY.plusDays(1);
  private static final ReceivedDocument A = received("a", Manifest.read("file\na.txt"));
  private static final ReceivedDocument B = received("b", Manifest.read("file\nb.txt"));
  private static final FileFinding MISSING = finding("c.txt", FindingKind.FILE_MISSING);

  @TempDir Path root;
  private ReceiptWriter writer;

  @BeforeEach
  void openStore() {
    writer = new ReceiptWriter(root);
  }

  @Test
  void writesManifestAndFindingsOfALoad() throws IOException {
    assertThat(writer.write(DAY, List.of(A), List.of(MISSING))).hasValue(1);

    Path receipt = root.resolve("receipts/000001");
    List<String> columns = List.of("load_number", "load_date", "document_key", "file");
    assertThat(ParquetRows.read(receipt.resolve("manifest.parquet"), columns))
        .containsExactly(List.of(1, Math.toIntExact(DAY.toEpochDay()), A.documentKey(), "a.txt"));
    List<String> found = List.of("load_number", "file", "document_key", "finding_number", "kind");
    assertThat(ParquetRows.read(receipt.resolve("finding.parquet"), found))
        .containsExactly(List.of(1, "c.txt", "", 1, "file_missing"));
  }

  @Test
  void writesNothingWhenALoadBringsNoNews() throws IOException {
    writer.write(DAY, List.of(A, B), List.of(MISSING));

    assertThat(writer.write(NEXT_DAY, List.of(A, B), List.of(MISSING))).isEmpty();
    assertThat(writer.write(NEXT_DAY, List.of(B), List.of())).isEmpty();
  }

  @Test
  void writesAgainWhenARowChanges() throws IOException {
    writer.write(DAY, List.of(A), List.of());
    var changed = received("a", Manifest.read("file,fiscal_year\na.txt,2023"));

    assertThat(writer.write(NEXT_DAY, List.of(changed), List.of())).hasValue(2);
    assertThat(writer.write(NEXT_DAY, List.of(changed), List.of())).isEmpty();
    assertThat(writer.write(NEXT_DAY, List.of(A), List.of())).hasValue(3);
  }

  @Test
  void writesAgainWhenAFindingComesOrGoes() throws IOException {
    var unlisted = finding("a.txt", FindingKind.FILE_NOT_IN_MANIFEST);
    var header = finding(Manifest.FILE, FindingKind.MANIFEST_ROW_MALFORMED);

    assertThat(writer.write(DAY, List.of(A), List.of())).hasValue(1);
    assertThat(writer.write(DAY, List.of(A), List.of(unlisted))).hasValue(2);
    assertThat(writer.write(DAY, List.of(A), List.of())).hasValue(3);
    assertThat(writer.write(DAY, List.of(A), List.of(header))).hasValue(4);
    assertThat(writer.write(DAY, List.of(A), List.of())).hasValue(5);
  }

  private static ReceivedDocument received(String digit, Manifest manifest) {
    ManifestRow row = manifest.rows().get(0);
    return new ReceivedDocument(digit.repeat(64), row);
  }

  private static FileFinding finding(String file, FindingKind kind) {
    return new FileFinding(file, "", new Finding(kind, Place.WHOLE_DOCUMENT, file, ""));
  }
}
