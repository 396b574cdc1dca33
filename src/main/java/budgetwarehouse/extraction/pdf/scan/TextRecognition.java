package budgetwarehouse.extraction.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Makes out the characters in a picture; the program that does it is not part of ours. */
public interface TextRecognition {
  /** What is looked for in a picture. */
  enum Kind {
    /** Chinese and other text, wherever it stands on the page. */
    TEXT,
    /** One number a line and nothing else. */
    NUMBERS
  }

  /**
   * Recognise the characters of a picture, in reading order.
   *
   * @throws IOException when the program fails or takes too long
   */
  List<RecognisedCharacter> recognise(BufferedImage picture, Kind kind) throws IOException;

  /** Return name and version of the program, as evidence of how the text came about. */
  String name();
}
