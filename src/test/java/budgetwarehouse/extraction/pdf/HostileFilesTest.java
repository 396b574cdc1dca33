package budgetwarehouse.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file, reading ends with findings and never with an exception. */
class HostileFilesTest {
  private static Sheet sheet() {
    return new Sheet().text(50, 100, "办公费380.00元");
  }

  private static byte[] locked(String userPassword, int keyBits) {
    return new SheetFile()
        .document(document -> lock(document, userPassword, keyBits))
        .write(sheet());
  }

  private static void lock(PDDocument document, String userPassword, int keyBits) {
    var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(keyBits);
    try {
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void readsAFileThatOnlyItsOwnerLocked(int keyBits) {
    assertThat(Printed.show(Printed.read(locked("", keyBits)))).isEqualTo("办公费380.00元");
  }

  @Test
  void reportsAFileThatNeedsAPassword() {
    assertThat(Printed.findings(Printed.read(locked("secret", 128))))
        .containsExactly("file_encrypted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.4", "not a PDF at all", "%PDF-1.4\ntrailer<</Root 1 0 R>>"})
  void reportsWhatIsNoFile(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

    assertThat(Printed.findings(Printed.read(bytes))).containsExactly("file_damaged");
  }

  @Test
  void reportsAFileThatEndsTooEarlyWhereverItIsCut() {
    byte[] file = SheetFile.of(sheet(), sheet());

    for (int length = 0; length < file.length - 8; length += 37) {
      PrintedDocument reading = Printed.read(Arrays.copyOf(file, length));

      assertThat(Printed.findings(reading)).as("cut at " + length).contains("file_damaged");
    }
  }

  @Test
  void survivesFlippedBytes() {
    byte[] file = SheetFile.of(sheet(), sheet());
    var random = new Random(7);

    for (int round = 0; round < 300; round++) {
      byte[] damaged = file.clone();
      for (int i = 0; i < 5; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(Printed.read(damaged).account().counts()).isNotEmpty();
    }
  }

  @Test
  void refusesAStreamThatUnpacksBeyondTheLimit() {
    Sheet bomb = new Sheet().raw("%s", " ".repeat(3_000_000));
    PdfLimits limits = new PdfLimits(1_000_000, 10, 2_000_000, 99, 99, 99, Duration.ofMinutes(1));

    PrintedDocument reading = Printed.read(new SheetFile().packed().write(bomb), limits);

    assertThat(Printed.findings(reading)).containsExactly("file_beyond_limits");
  }

  @Test
  void refusesAPageWithMoreGlyphsThanAnyPageHas() {
    PdfLimits limits = new PdfLimits(1_000_000, 10, 2_000_000, 1000, 5, 10, Duration.ofMinutes(1));

    PrintedDocument reading =
        Printed.read(SheetFile.of(new Sheet().text(50, 100, "一二三四五六").text(50, 120, "七")), limits);

    assertThat(Printed.findings(reading)).containsExactly("page_not_read");
  }

  @Test
  void stopsAfterTheLastPageItMayRead() {
    PdfLimits limits = new PdfLimits(1_000_000, 1, 2_000_000, 1000, 99, 10, Duration.ofMinutes(1));

    PrintedDocument reading = Printed.read(SheetFile.of(sheet(), sheet()), limits);

    assertThat(Printed.show(reading)).isEqualTo("办公费380.00元");
    assertThat(Printed.findings(reading)).containsExactly("file_beyond_limits");
  }

  @Test
  void stopsWhenItsTimeIsUp() {
    PdfLimits limits = new PdfLimits(1_000_000, 9, 2_000_000, 1000, 99, 10, Duration.ZERO);

    PrintedDocument reading = Printed.read(SheetFile.of(sheet()), limits);

    assertThat(Printed.findings(reading)).containsExactly("file_beyond_limits");
  }

  @Test
  void refusesAPageOfMoreLinesThanAnyTableHas() {
    double[] many = IntStream.rangeClosed(0, 600).mapToDouble(i -> 5 * i).toArray();

    PrintedDocument reading = Printed.read(SheetFile.of(new Sheet().raw(".1 0 0 .1 0 0 cm")));
    PrintedDocument crowded =
        Printed.read(
            new SheetFile()
                .pages(
                    page ->
                        page.setMediaBox(
                            new org.apache.pdfbox.pdmodel.common.PDRectangle(0, -3000, 4000, 4000)))
                .write(new Sheet().rules(many, many)));

    assertThat(reading.findings()).isEmpty();
    assertThat(Printed.findings(crowded)).containsExactly("page_not_read");
  }

  @Test
  void survivesFormsThatDrawThemselves() {
    byte[] file = new SheetFile().pages(SelfDrawingForm::add).write(sheet().raw("/X Do"));

    assertThat(Printed.show(Printed.read(file))).contains("办公费380.00元");
  }
}
