package budgetwarehouse.extraction.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs once over the commands of a page and keeps what they show. */
public final class PageContentReader extends LineFollower {
  /** Commands that change nothing of what is read: logical structure, looks of lines, shading. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("BMC", "BDC", "EMC", "MP", "DP", "ri", "i", "j", "J", "M", "d", "sh");

  private static final char ZERO_WIDTH = '\u200b';
  private static final int DEEPEST_FORM = 12;
  private static final int OPERATORS_BETWEEN_CLOCK_LOOKS = 1024;

  private final int number;
  private final PageLimits limits;
  private final GlyphCollector glyphs = new GlyphCollector();
  private final StatedCharacters characters;
  private Box clip;
  private boolean afterBlank;
  private int operation;
  private int order;
  private int drawn;
  private int operators;
  private boolean exhausted;

  private PageContentReader(
      PDPage page, int number, PageLimits limits, StatedCharacters characters) {
    super(page);
    this.characters = characters;
    this.number = number;
    this.limits = limits;
    this.clip = visiblePage();
  }

  /**
   * Read a page.
   *
   * @param number page from 1
   * @param characters serves all pages of the document
   * @throws IOException when its commands are damaged
   */
  public static PageContent read(
      PDPage page, int number, PageLimits limits, StatedCharacters characters) throws IOException {
    SubstituteFonts.install();
    var reader = new PageContentReader(page, number, limits, characters);
    reader.processPage(page);
    return reader.content();
  }

  private PageContent content() {
    return new PageContent(
        number,
        view().page(),
        glyphs.kept(),
        glyphs.hidden(),
        rules().rules(),
        imageShare(),
        glyphs.counts(images()),
        !exhausted);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > limits.operators() || rules().rules().size() > limits.rules() || isLate()) {
      // No exception: PDFBox would swallow it inside forms. The rest is passed over at full speed.
      exhausted = true;
    }
    if (!exhausted && !WITHOUT_EFFECT.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  private boolean isLate() {
    return operators % OPERATORS_BETWEEN_CLOCK_LOOKS == 0
        && System.nanoTime() - limits.deadlineNanos() > 0;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (getLevel() <= DEEPEST_FORM) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (getLevel() <= DEEPEST_FORM) {
      super.showTransparencyGroup(form);
    }
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    clip = currentClip();
    super.showTextString(string);
    endOperation();
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    clip = currentClip();
    super.showTextStrings(array);
    endOperation();
  }

  private void endOperation() {
    glyphs.endOperation(clip);
    operation++;
  }

  @Override
  protected void showGlyph(Matrix toPage, PDFont font, int code, Vector displacement) {
    drawn++;
    if (drawn > limits.glyphs()) {
      // One string alone may hold millions.
      exhausted = true;
      return;
    }
    String text = characters.read(font, code);
    if (isBlank(text)) {
      afterBlank = true;
      return;
    }
    order++;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      glyphs.addInvisible();
    } else {
      glyphs.add(glyph(text, toPage, displacement), visiblePage(), clip);
    }
    afterBlank = false;
  }

  private Glyph glyph(String text, Matrix toPage, Vector displacement) {
    float wayX = displacement.getX();
    float wayY = displacement.getY();
    Point2D.Double start = view().point(toPage.getTranslateX(), toPage.getTranslateY());
    Point2D.Double advance =
        view()
            .way(
                toPage.getScaleX() * wayX + toPage.getShearX() * wayY,
                toPage.getShearY() * wayX + toPage.getScaleY() * wayY);
    double em = Math.hypot(toPage.getShearX(), toPage.getScaleY());
    Legibility legibility = text.equals(Glyph.UNKNOWN) ? Legibility.UNREADABLE : Legibility.PLAIN;
    return new Glyph(
        text, start.x, start.y, advance.x, advance.y, em, operation, order, afterBlank, legibility);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (!Character.isWhitespace(one) && !Character.isSpaceChar(one) && one != ZERO_WIDTH) {
        return false;
      }
    }
    return true;
  }
}
