package budgetwarehouse.extraction.pdf.scan;

import budgetwarehouse.extraction.pdf.grid.Grid;
import budgetwarehouse.extraction.pdf.grid.GridReader;
import budgetwarehouse.extraction.pdf.page.Box;
import budgetwarehouse.extraction.pdf.page.Glyph;
import budgetwarehouse.extraction.pdf.page.Legibility;
import budgetwarehouse.extraction.pdf.page.PageContent;
import budgetwarehouse.extraction.pdf.page.PageCounts;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the picture of a page into the form in which any other page is read. */
public final class ScannedPageReader {
  /** Resolution in points of the picture to the inch at which recognition is best. */
  public static final int DOTS_PER_INCH = 300;

  private static final double PIXELS_PER_POINT = DOTS_PER_INCH / 72.0;
  private static final double ON_A_RULE = 2;

  private static final RecognisedWords WORDS = RecognisedWords.standard();

  private final TextRecognition recognition;

  /** Read with a program for the recognition of text. */
  public ScannedPageReader(TextRecognition recognition) {
    this.recognition = recognition;
  }

  /**
   * Read a page.
   *
   * @param picture the page upright, {@link #DOTS_PER_INCH} dots to the inch
   * @param number page from 1
   * @throws IOException when recognition fails
   */
  public PageContent read(BufferedImage picture, int number) throws IOException {
    BufferedImage page = Deskew.upright(inGrey(picture));
    List<Rule> rules = RasterRules.takeOut(Raster.of(page), PIXELS_PER_POINT);
    List<Rectangle> grids = new ArrayList<>();
    List<Rectangle> cells = new ArrayList<>();
    for (Grid grid : GridReader.read(rules).orElse(List.of())) {
      grids.add(pixels(grid.box(), page));
      grid.cells().forEach(cell -> cells.add(pixels(cell.box(), page)));
    }
    List<RecognisedWord> words = inCells(page, cells);
    words.addAll(inProse(page, grids));
    words.replaceAll(WORDS::mend);
    words = new RecognisedNumbers(page, recognition).readAgain(words);
    List<Glyph> glyphs = glyphs(words, rules);
    var box = new Box(0, 0, points(page.getWidth()), points(page.getHeight()));
    var counts = new PageCounts(glyphs.size(), 0, 0, 0, 0, 0, 0, 1);
    return new PageContent(number, box, glyphs, List.of(), rules, 1, counts, true);
  }

  private List<RecognisedWord> inCells(BufferedImage page, List<Rectangle> cells)
      throws IOException {
    Raster raster = Raster.of(page);
    List<Rectangle> inked = cells.stream().filter(raster::holdsInk).toList();
    var words = new ArrayList<RecognisedWord>();
    for (Montage montage : Montage.of(inked)) {
      List<RecognisedCharacter> characters =
          recognition.recognise(montage.picture(page), TextRecognition.Kind.TEXT);
      montage.split(characters).forEach(cell -> words.addAll(RecognisedWord.of(cell)));
    }
    return words;
  }

  private List<RecognisedWord> inProse(BufferedImage page, List<Rectangle> grids)
      throws IOException {
    var prose = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    page.copyData(prose.getRaster());
    Raster raster = Raster.of(prose);
    grids.forEach(raster::erase);
    boolean blank = !raster.holdsInk(new Rectangle(page.getWidth(), page.getHeight()));
    return blank
        ? List.of()
        : RecognisedWord.of(recognition.recognise(prose, TextRecognition.Kind.TEXT));
  }

  private static Rectangle pixels(Box box, BufferedImage page) {
    int left = (int) Math.round(box.left() * PIXELS_PER_POINT) + 1;
    int top = (int) Math.round(box.top() * PIXELS_PER_POINT) + 1;
    int right = (int) Math.round(box.right() * PIXELS_PER_POINT) - 1;
    int bottom = (int) Math.round(box.bottom() * PIXELS_PER_POINT) - 1;
    return new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
        .intersection(new Rectangle(page.getWidth(), page.getHeight()));
  }

  private static BufferedImage inGrey(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return picture;
    }
    var grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = grey.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return grey;
  }

  private static List<Glyph> glyphs(List<RecognisedWord> words, List<Rule> rules) {
    var glyphs = new ArrayList<Glyph>();
    for (int operation = 0; operation < words.size(); operation++) {
      List<RecognisedCharacter> characters = words.get(operation).characters();
      for (int i = 0; i < characters.size(); i++) {
        int end = i + 1 < characters.size() ? characters.get(i + 1).left() : 0;
        Glyph glyph = glyph(characters.get(i), end, operation, glyphs.size());
        if (!isRemainderOfARule(glyph, rules)) {
          glyphs.add(glyph);
        }
      }
    }
    return glyphs;
  }

  /** Make a glyph that reaches to the next one, since a box holds the ink alone. */
  private static Glyph glyph(RecognisedCharacter character, int next, int operation, int order) {
    int end = Math.max(character.right(), next);
    return new Glyph(
        character.text(),
        points(character.left()),
        points(character.baseline()),
        points(end - character.left()),
        0,
        points(character.size()),
        operation,
        order,
        false,
        Legibility.PLAIN);
  }

  // what is left of an erased rule is taken for a stroke or a quotation mark
  private static boolean isRemainderOfARule(Glyph glyph, List<Rule> rules) {
    boolean mark = !Character.isLetterOrDigit(glyph.text().codePointAt(0));
    return mark
        && rules.stream()
            .anyMatch(
                rule -> rule.box().grow(ON_A_RULE).contains(glyph.centreX(), glyph.centreY()));
  }

  private static double points(int pixels) {
    return pixels / PIXELS_PER_POINT;
  }
}
