package budgetwarehouse.extraction.pdf.page;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs once over the commands of a page and keeps what they show. */
public final class PageContentReader extends PDFGraphicsStreamEngine {
  private static final double CLIP_SLACK = 1;

  /** Commands that change nothing of what is read: logical structure, looks of lines, shading. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("BMC", "BDC", "EMC", "MP", "DP", "ri", "i", "j", "J", "M", "d", "sh");

  private static final char ZERO_WIDTH = '\u200b';
  private static final int DEEPEST_FORM = 12;
  private static final int OPERATORS_BETWEEN_CLOCK_LOOKS = 1024;

  private final int number;
  private final PageLimits limits;
  private final ViewSpace view;
  private final GlyphCollector glyphs = new GlyphCollector();
  private final RuleCollector rules = new RuleCollector();
  private final StatedCharacters characters;
  private final Outline outline = new Outline();
  private final Path2D.Double clipPath = new Path2D.Double();
  private boolean clipPending;
  private Box clip;
  private boolean afterBlank;
  private int operation;
  private int order;
  private int drawn;
  private int operators;
  private int images;
  private double imageArea;
  private boolean exhausted;

  private PageContentReader(
      PDPage page, int number, PageLimits limits, StatedCharacters characters) {
    super(page);
    this.characters = characters;
    this.number = number;
    this.limits = limits;
    this.view = ViewSpace.of(page);
    this.clip = view.page();
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
    Box page = view.page();
    double imageShare = page.area() == 0 ? 0 : imageArea / page.area();
    return new PageContent(
        number,
        page,
        glyphs.kept(),
        glyphs.hidden(),
        rules.rules(),
        imageShare,
        glyphs.counts(images),
        !exhausted);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > limits.operators()
        || drawn > limits.glyphs()
        || rules.rules().size() > limits.rules()
        || isLate()) {
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
      glyphs.add(glyph(text, toPage, displacement), view.page().grow(CLIP_SLACK), clip);
    }
    afterBlank = false;
  }

  private Glyph glyph(String text, Matrix toPage, Vector displacement) {
    float wayX = displacement.getX();
    float wayY = displacement.getY();
    Point2D.Double start = view.point(toPage.getTranslateX(), toPage.getTranslateY());
    Point2D.Double advance =
        view.way(
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

  /** Return the part of the page that is open to painting, with some slack. */
  private Box currentClip() {
    Box open = null;
    for (Path2D path : getGraphicsState().getCurrentClippingPaths()) {
      Box bounds = view.box(path.getBounds2D());
      open = open == null ? bounds : open.intersect(bounds);
    }
    return (open == null ? view.page() : open).grow(CLIP_SLACK);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
    Box box = view.box(place.createAffineTransform().createTransformedShape(square).getBounds2D());
    Box open = currentClip();
    images++;
    imageArea += box.intersect(open).area();
    rules.fillBox(box, open);
  }

  @Override
  public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
    moveTo((float) first.getX(), (float) first.getY());
    lineTo((float) second.getX(), (float) second.getY());
    lineTo((float) third.getX(), (float) third.getY());
    lineTo((float) fourth.getX(), (float) fourth.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    outline.moveTo(view.point(x, y));
    clipPath.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (clipPath.getCurrentPoint() == null) {
      moveTo(x, y);
      return;
    }
    outline.lineTo(view.point(x, y));
    clipPath.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (clipPath.getCurrentPoint() == null) {
      moveTo(x3, y3);
      return;
    }
    outline.curveTo(view.point(x3, y3));
    clipPath.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return clipPath.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (clipPath.getCurrentPoint() != null) {
      outline.close();
      clipPath.closePath();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void endPath() {
    if (clipPending && clipPath.getCurrentPoint() != null) {
      getGraphicsState().intersectClippingPath(new java.awt.geom.GeneralPath(clipPath));
    }
    clipPending = false;
    outline.clear();
    clipPath.reset();
  }

  @Override
  public void strokePath() {
    PDGraphicsState state = getGraphicsState();
    if (!Inks.isWhite(state.getStrokingColor())) {
      rules.stroke(outline, currentClip());
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!Inks.isWhite(getGraphicsState().getNonStrokingColor())) {
      rules.fill(outline, currentClip());
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    PDGraphicsState state = getGraphicsState();
    if (!Inks.isWhite(state.getNonStrokingColor())) {
      rules.fill(outline, currentClip());
    }
    if (!Inks.isWhite(state.getStrokingColor())) {
      rules.stroke(outline, currentClip());
    }
    endPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shading parts no cells.
  }
}
