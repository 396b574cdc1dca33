package budgetwarehouse.extraction.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two readings of one number. */
class RecognisedNumbersTest {
  private static List<RecognisedCharacter> characters(String text, double confidence) {
    var characters = new ArrayList<RecognisedCharacter>();
    for (int i = 0; i < text.length(); i++) {
      characters.add(
          new RecognisedCharacter(
              text.substring(i, i + 1), 30 + 20 * i, 36, 48 + 20 * i, 66, 66, 30, confidence));
    }
    return characters;
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} at {3} %")
  @CsvSource(
      delimiter = '|',
      value = {
        "204.87 | 80 | 264.87 | 95 | 264.87",
        "264.87 | 95 | 204.87 | 80 | 264.87",
        "22)    | 90 | 221    | 60 | 221",
        "1,160  | 60 | 1160   | 99 | 1,160",
        "1160   | 99 | 1,160  | 60 | 1,160",
        "123.93 | 99 | x      | 99 | 123.93",
        "123,93 | 99 | x      | 99 | 123.93",
        "办公费2 | 50 | 7      | 99 | 办公费2",
      })
  void takesTheReadingThatIsSurer(
      String first, double sure, String second, double surer, String expected) throws IOException {
    var page = new BufferedImage(600, 200, BufferedImage.TYPE_BYTE_GRAY);
    var numbers = new RecognisedNumbers(page, new Answer(characters(second, surer)));

    List<RecognisedWord> read =
        numbers.readAgain(List.of(new RecognisedWord(characters(first, sure))));

    assertThat(read).extracting(RecognisedWord::text).containsExactly(expected);
  }

  private record Answer(List<RecognisedCharacter> characters) implements TextRecognition {
    @Override
    public List<RecognisedCharacter> recognise(BufferedImage picture, Kind kind) {
      return characters;
    }

    @Override
    public String name() {
      return "answer";
    }
  }
}
