package budgetwarehouse.extraction.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answer of a recognition program. */
class HocrTest {
  private static List<RecognisedCharacter> read(String answer) throws IOException {
    return Hocr.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsCharactersWithTheBaselineAndSizeOfTheirLine() throws IOException {
    assertThat(
            read(
                """
                <html><span class='ocr_line' title="bbox 10 20 90 60; baseline 0 -8; x_size 40">
                <span class='ocrx_word' title='bbox 10 20 90 60; x_wconf 95'>
                <span class='ocrx_cinfo' title='x_bboxes 10 20 40 52; x_conf 98.5'>车</span>
                <span class='ocrx_cinfo' title='x_bboxes 45 20 90 52; x_conf 77'> </span>
                </span></span></html>"""))
        .containsExactly(new RecognisedCharacter("车", 10, 20, 40, 52, 52, 40, 98.5));
  }

  @Test
  void refusesWhatIsNoAnswer() {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("Error opening data file"));
  }
}
