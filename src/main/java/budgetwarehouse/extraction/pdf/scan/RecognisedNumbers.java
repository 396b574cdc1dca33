package budgetwarehouse.extraction.pdf.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a page a second time, with a model that knows digits alone: in some types it
 * takes none for another where a model of text does, in others the other way round. The reading of
 * which the program is surer counts.
 */
final class RecognisedNumbers {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final String PLAIN = "(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?";
  private static final Pattern NUMBER = Pattern.compile("-?" + PLAIN + "%?|\\(" + PLAIN + "\\)");
  // thousands come in threes: a comma before the last two digits is a point
  private static final Pattern COMMA_FOR_POINT = Pattern.compile(",(?=\\d{2}\\)?$)");
  private static final Pattern OF_A_NUMBER = Pattern.compile("[-0-9.,，。:：;；()（）%A-Za-z|]+");
  private static final int BESIDE = 6;

  private final BufferedImage page;
  private final TextRecognition recognition;

  RecognisedNumbers(BufferedImage page, TextRecognition recognition) {
    this.page = page;
    this.recognition = recognition;
  }

  /** Return the words of a page with the numbers among them as the surer reading has them. */
  List<RecognisedWord> readAgain(List<RecognisedWord> words) throws IOException {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < words.size(); i++) {
      if (isNumberLike(words.get(i))) {
        places.add(i);
      }
    }
    List<RecognisedWord> second = read(places.stream().map(words::get).toList());
    var read = new ArrayList<>(words);
    for (int i = 0; i < second.size(); i++) {
      read.set(places.get(i), surer(words.get(places.get(i)), second.get(i)));
    }
    return read;
  }

  private static boolean isNumberLike(RecognisedWord word) {
    return DIGIT.matcher(word.text()).find() && OF_A_NUMBER.matcher(word.text()).matches();
  }

  private static RecognisedWord surer(RecognisedWord first, RecognisedWord second) {
    String one = mended(first);
    String other = mended(second);
    boolean firstFits = NUMBER.matcher(one).matches();
    boolean secondFits = NUMBER.matcher(other).matches();
    if (firstFits && secondFits && digits(one).equals(digits(other))) {
      // marks are passed over more often than invented
      return first.spelled(one.length() < other.length() ? other : one);
    }
    boolean takeSecond = secondFits && (!firstFits || second.confidence() > first.confidence());
    return first.spelled(takeSecond ? other : one);
  }

  private static String digits(String number) {
    return NO_DIGIT.matcher(number).replaceAll("");
  }

  private static String mended(RecognisedWord word) {
    return COMMA_FOR_POINT.matcher(word.text()).replaceFirst(".");
  }

  /** Read numbers again; one that was not found has no characters. */
  private List<RecognisedWord> read(List<RecognisedWord> numbers) throws IOException {
    var bounds = new Rectangle(page.getWidth(), page.getHeight());
    List<Rectangle> boxes =
        numbers.stream().map(number -> grown(number).intersection(bounds)).toList();
    var read = new ArrayList<RecognisedWord>();
    for (Montage montage : Montage.of(boxes)) {
      List<RecognisedCharacter> characters =
          recognition.recognise(montage.picture(page), TextRecognition.Kind.NUMBERS);
      montage.split(characters).forEach(word -> read.add(new RecognisedWord(word)));
    }
    return read;
  }

  private static Rectangle grown(RecognisedWord word) {
    var box = new Rectangle(word.left(), word.top(), word.width(), word.height());
    box.grow(BESIDE, BESIDE);
    return box;
  }
}
