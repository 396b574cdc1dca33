package budgetwarehouse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest {
  private static final String TEXT = "部门预算收支总表\n单位：万元\n项目\t预算数\n㐀收入\t12.30\n";

  private final TextDocumentReader reader = TextDocumentReader.standard();

  @Test
  void readsEveryEncodingAlike() {
    PrintedDocument plain = reader.read(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(plain.blocks()).hasSize(3);
    assertThat(reader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
    assertThat(reader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(plain);
    assertThat(reader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(plain);
    assertThat(reader.read(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void numbersLinesAlikeWhateverEndsThem(String lineEnd) {
    byte[] bytes = TEXT.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(bytes)).isEqualTo(reader.read(TEXT.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void countsEveryNumberOfTheLinesInCellsAndProseOrWhatIsLeftOut() {
    String text = "目录\n收支总表......3\n支出总表......4\n- 1 -\n2023年安排12.30万元\n项目\t预算数\n收入\t12.30\n";

    ReadingAccount account = reader.read(text.getBytes(StandardCharsets.UTF_8)).account();

    assertThat(account.count(ReadingCount.LINES)).isEqualTo(7);
    assertThat(account.count(ReadingCount.NUMBERS_SEEN)).isEqualTo(6);
    assertThat(account.count(ReadingCount.NUMBERS_LEFT_OUT)).isEqualTo(3);
    assertThat(account.count(ReadingCount.NUMBERS_IN_PROSE)).isEqualTo(2);
    assertThat(account.count(ReadingCount.NUMBERS_IN_CELLS)).isEqualTo(1);
    assertThat(account.count(ReadingCount.NUMBERS_MISSING)).isZero();
    assertThat(account.count(ReadingCount.NUMBERS_INVENTED)).isZero();
  }

  @Test
  void reportsAnEmptyFile() {
    assertThat(kind(new byte[0])).isEqualTo(FindingKind.FILE_EMPTY);
    assertThat(kind(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FindingKind.FILE_EMPTY);
  }

  @Test
  void reportsBytesThatAreNoText() {
    assertThat(kind(new byte[] {'P', 'K', 3, 4, 0, 0, 8})).isEqualTo(FindingKind.FORMAT_NOT_READ);
  }

  @Test
  void replacesNoByteThatFitsNoEncoding() {
    assertThat(kind(new byte[] {'1', '2', (byte) 0xFF, '.', '3'}))
        .isEqualTo(FindingKind.ENCODING_UNKNOWN);
  }

  private FindingKind kind(byte[] bytes) {
    PrintedDocument document = reader.read(bytes);
    assertThat(document.blocks()).isEmpty();
    assertThat(document.findings()).hasSize(1);
    Finding finding = document.findings().get(0);
    return finding.kind();
  }
}
