package budgetwarehouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String HEADER =
      "file,division_code,division_name,unit_code,unit_name,fiscal_year,stage,scope,"
          + "source_address,retrieved_on,sha256,note\n";
  private static final String ROW =
      "a.txt,130306,某区,318,某局,2023,budget,unit,,2026-11-01,,\"备注，\"\"引号\"\"\"\n";

  @Test
  void readsEveryField() {
    Manifest manifest = Manifest.read(HEADER + ROW);

    assertThat(manifest.findings()).isEmpty();
    ManifestRow row = manifest.rows().get(0);
    assertThat(row.file()).isEqualTo("a.txt");
    assertThat(row.divisionCode()).isEqualTo("130306");
    assertThat(row.fiscalYear()).hasValue(2023);
    assertThat(row.stage()).hasValue(Stage.BUDGET);
    assertThat(row.scope()).hasValue(Scope.UNIT);
    assertThat(row.note()).isEqualTo("备注，\"引号\"");
  }

  @Test
  void asksForNoColumnButTheFile() {
    Manifest manifest = Manifest.read("file\na.txt\n\n子目录/b.txt");

    assertThat(manifest.findings()).isEmpty();
    assertThat(manifest.rows())
        .containsExactly(ManifestRow.unlisted("a.txt"), ManifestRow.unlisted("子目录/b.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsTheEncodingsOfSpreadsheetPrograms(String encoding) {
    byte[] bytes = (HEADER + ROW).getBytes(Charset.forName(encoding));

    assertThat(Manifest.read(bytes)).isEqualTo(Manifest.read(HEADER + ROW));
  }

  @Test
  void readsPastTheByteOrderMark() {
    byte[] bytes = ("\ufeff" + HEADER + ROW).getBytes(StandardCharsets.UTF_8);

    assertThat(Manifest.read(bytes)).isEqualTo(Manifest.read(HEADER + ROW));
  }

  @ParameterizedTest
  @CsvSource({
    "fiscal_year,23",
    "fiscal_year,2023年",
    "stage,预算",
    "scope,all",
    "sha256,abc",
    "division_code,1303",
    "retrieved_on,2026-02-30",
  })
  void dropsAFieldThatCannotBeRead(String column, String written) {
    Manifest manifest = Manifest.read("file," + column + "\na.txt," + written + "\n");

    assertThat(manifest.rows()).containsExactly(ManifestRow.unlisted("a.txt"));
    FileFinding finding = manifest.findings().get(0);
    assertThat(finding.file()).isEqualTo("a.txt");
    assertThat(finding.finding().kind()).isEqualTo(FindingKind.MANIFEST_ROW_MALFORMED);
    assertThat(finding.finding().place().line()).isEqualTo(2);
    assertThat(finding.finding().place().column()).isEqualTo(column);
    assertThat(finding.finding().printed()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.txt", "/etc/passwd", "a/../../x", "C:\\x.txt", "''", "a//b", "./"})
  void dropsARowWhoseFileLeavesTheInbox(String written) {
    String file = written.equals("''") ? "" : written;
    Manifest manifest = Manifest.read("file,note\n" + file + ",x\nb.txt,\n");

    assertThat(manifest.rows()).containsExactly(ManifestRow.unlisted("b.txt"));
    assertThat(manifest.findings()).extracting(FileFinding::file).containsExactly(Manifest.FILE);
  }

  @Test
  void usesTheFirstOfTwoRowsOfOneFile() {
    Manifest manifest = Manifest.read("file,note\na.txt,1\n./a.txt,2\n");

    assertThat(manifest.rows()).extracting(ManifestRow::note).containsExactly("1");
    assertThat(manifest.findings()).hasSize(1);
    assertThat(manifest.findings().get(0).finding().place().line()).isEqualTo(3);
  }

  @Test
  void losesNoOtherRowToAQuotationMarkThatNeverCloses() {
    Manifest manifest = Manifest.read("file,note\na.txt,\"两行\n备注\"\nb.txt,\"x\nc.txt,y\nd.txt,z\n");

    assertThat(manifest.rows())
        .extracting(ManifestRow::file)
        .containsExactly("a.txt", "c.txt", "d.txt");
    Finding finding = manifest.findings().get(0).finding();
    assertThat(finding.place().line()).isEqualTo(4);
    assertThat(finding.printed()).isEqualTo("b.txt,\"x");
  }

  @Test
  void trustsNoFieldOfARowWithTooManyCells() {
    Manifest manifest = Manifest.read("file,unit_name,fiscal_year\na.txt,甲,乙,2023\n");

    assertThat(manifest.rows()).containsExactly(ManifestRow.unlisted("a.txt"));
    assertThat(manifest.findings()).hasSize(1);
  }

  @Test
  void namesTheColumnsItKnowsWhenOneIsUnknown() {
    Manifest manifest = Manifest.read("file,county\na.txt,x\n");

    assertThat(manifest.rows()).hasSize(1);
    Finding finding = manifest.findings().get(0).finding();
    assertThat(finding.kind()).isEqualTo(FindingKind.COLUMN_NOT_RECOGNISED);
    assertThat(finding.expected()).contains("division_code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.txt,130306\n", "name\nx\n"})
  void saysThatTheHeaderIsMissing(String text) {
    Manifest manifest = Manifest.read(text);

    assertThat(manifest.rows()).isEmpty();
    assertThat(manifest.findings()).hasSize(1);
  }

  @Test
  void saysThatBytesAreNoText() {
    byte[] bytes = {(byte) 0xff, (byte) 0xff, (byte) 0xff};

    assertThat(Manifest.read(bytes).findings())
        .extracting(finding -> finding.finding().kind())
        .containsExactly(FindingKind.ENCODING_UNKNOWN);
  }
}
