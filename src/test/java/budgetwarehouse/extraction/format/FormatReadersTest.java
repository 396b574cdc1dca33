package budgetwarehouse.extraction.format;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatReadersTest {
  private static Finding finding(String mediaType) {
    return FormatReaders.standard().read(mediaType, new byte[] {1}).findings().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.rar,RAR 压缩包,解压后放入收件夹",
    "application/x-7z-compressed,7z 压缩包,解压后放入收件夹",
    "image/jpeg,图片（JPEG）,查找同一公开的",
    "application/ofd,OFD 版式文件,另存为 PDF",
  })
  void saysWhatCanBeDoneAboutAFormatThatIsNotRead(
      String mediaType, String printed, String expected) {
    assertThat(finding(mediaType).kind()).isEqualTo(FindingKind.FORMAT_NOT_READ);
    assertThat(finding(mediaType).printed()).isEqualTo(printed);
    assertThat(finding(mediaType).expected()).startsWith("PDF、纯文本").contains(expected);
  }

  @Test
  void namesAFormatThatNoListHolds() {
    assertThat(finding("application/x-new").printed()).isEqualTo("application/x-new");
  }
}
