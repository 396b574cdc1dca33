package budgetwarehouse.extraction.word;

import static budgetwarehouse.extraction.word.WordFile.paragraph;
import static budgetwarehouse.extraction.word.WordFile.row;
import static budgetwarehouse.extraction.word.WordFile.table;
import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.extraction.Shown;
import budgetwarehouse.extraction.word.binary.BinaryWordReader;
import budgetwarehouse.extraction.word.open.OpenWordReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file, reading ends with findings and never with an exception. */
class HostileWordFilesTest {
  private static final Path BINARY = Path.of("src/test/resources/word/budget.doc");

  private static PrintedDocument read(byte[] bytes) {
    return new OpenWordReader().read(bytes);
  }

  private static WordFile file() {
    return new WordFile(paragraph("支出") + table(row("甲", "1.5"), row("乙", "2")));
  }

  @Test
  void reportsAFileThatNeedsAPassword() throws IOException, GeneralSecurityException {
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        inside.write(file().bytes());
      }
      container.writeFilesystem(bytes);
    }

    assertThat(Shown.findings(Shown.read("预算.docx", bytes.toByteArray())))
        .containsExactly("file_encrypted");
  }

  @Test
  void keepsWhatCanBeReadOfAFileThatEndsTooEarly() {
    byte[] whole = file().with("footer", paragraph("12")).bytes();

    for (int length = 0; length < whole.length - 22; length += 29) {
      assertThat(Shown.findings(read(Arrays.copyOf(whole, length))))
          .as("cut at " + length)
          .contains("file_damaged");
    }
    assertThat(Shown.lines(read(Arrays.copyOf(whole, whole.length - 30))))
        .containsExactly("支出", "|甲|1.5|", "|乙|2|");
  }

  @Test
  void survivesFlippedBytes() throws IOException {
    byte[] open = file().bytes();
    byte[] binary = Files.readAllBytes(BINARY);
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      assertThat(read(flipped(open, random)).account()).isNotNull();
      assertThat(new BinaryWordReader().read(flipped(binary, random)).account()).isNotNull();
    }
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < 5; i++) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a file", "PK\u0003\u0004"})
  void reportsWhatIsNoFile(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Shown.findings(read(bytes))).containsExactly("file_damaged");
    assertThat(Shown.findings(new BinaryWordReader().read(bytes))).containsExactly("file_damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d SYSTEM \"http://192.0.2.1/x.dtd\">",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE d [<!ENTITY x \"1\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>"
      })
  void neitherFetchesNorExpandsAnEntity(String type) {
    String document =
        type
            + "<d><body><p><r><t>"
            + (type.contains("x ") ? "&x;" : "")
            + "</t></r></p></body></d>";

    PrintedDocument reading = read(new WordFile("").raw("word/document.xml", document).bytes());

    assertThat(Shown.findings(reading)).containsExactly("file_damaged");
    assertThat(reading.blocks()).isEmpty();
  }

  @Test
  void refusesAnArchiveThatUnpacksBeyondItsSize() {
    byte[] bomb = file().raw("word/media.bin", "0".repeat(60_000_000)).bytes();

    assertThat(Shown.findings(read(bomb))).containsExactly("file_beyond_limits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w:tbl><w:tr><w:tc",
        "w:sdt><w:sdtContent",
        "w:ins",
        "w:p><w:r><w:txbxContent",
        "w:r",
        "w:tc",
        "w:tr"
      })
  void survivesAnyDepth(String element) {
    String open = "<" + element + ">";
    String close = closing(element);
    int depth = 10_000;

    PrintedDocument reading =
        read(new WordFile(open.repeat(depth) + paragraph("深 7") + close.repeat(depth)).bytes());

    assertThat(String.join("", Shown.lines(reading))).contains("深 7");
    assertThat(reading.account().count(ReadingCount.NUMBERS_MISSING)).isZero();
  }

  private static String closing(String element) {
    List<String> names = new ArrayList<>(Arrays.asList(element.split("><", -1)));
    Collections.reverse(names);
    return "</" + String.join("></", names) + ">";
  }

  @Test
  void readsALongTable() {
    String rows = row("甲", "1", "2").repeat(50_000);

    PrintedDocument reading = read(new WordFile(table(rows)).bytes());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.account().count(ReadingCount.NUMBERS_IN_CELLS)).isEqualTo(100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算.docx", "预算.doc", "预算.zip"})
  void readsAFileByItsContentAndNotByItsName(String name) throws IOException {
    assertThat(Shown.lines(Shown.read(name, file().bytes()))).contains("|甲|1.5|");
    assertThat(Shown.findings(Shown.read(name, Files.readAllBytes(BINARY)))).isEmpty();
  }

  @Test
  void saysThatRichTextIsNotRead() {
    byte[] bytes = "{\\rtf1 12}".getBytes(StandardCharsets.US_ASCII);

    assertThat(Shown.findings(Shown.read("预算.doc", bytes))).containsExactly("format_not_read");
  }
}
