package budgetwarehouse.extraction.pdf.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Follows what a page draws beside its text: paths, pictures, and the clips that hide both. */
abstract class LineFollower extends PDFGraphicsStreamEngine {
  private static final double CLIP_SLACK = 1;

  private final ViewSpace view;
  private final RuleCollector rules = new RuleCollector();
  private final Outline outline = new Outline();
  private final Path2D.Double path = new Path2D.Double();
  private boolean clipPending;
  private int images;
  private double imageArea;

  /** Follow a page. */
  LineFollower(PDPage page) {
    super(page);
    view = ViewSpace.of(page);
  }

  /** Return how the page is shown. */
  ViewSpace view() {
    return view;
  }

  /** Return the pieces of ruling lines so far. */
  RuleCollector rules() {
    return rules;
  }

  /** Return how many pictures were drawn. */
  int images() {
    return images;
  }

  /** Return the share of the page that pictures cover. */
  double imageShare() {
    double area = view.page().area();
    return area == 0 ? 0 : imageArea / area;
  }

  /** Return the visible page, with some slack. */
  Box visiblePage() {
    return view.page().grow(CLIP_SLACK);
  }

  /** Return the part of the page that is open to painting, with some slack. */
  Box currentClip() {
    Box open = view.page();
    for (Path2D clip : getGraphicsState().getCurrentClippingPaths()) {
      open = open.intersect(view.box(clip.getBounds2D()));
    }
    return open.grow(CLIP_SLACK);
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
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      moveTo(x, y);
      return;
    }
    outline.lineTo(view.point(x, y));
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      moveTo(x3, y3);
      return;
    }
    outline.curveTo(view.point(x3, y3));
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      outline.close();
      path.closePath();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void endPath() {
    if (clipPending && path.getCurrentPoint() != null) {
      getGraphicsState().intersectClippingPath(new GeneralPath(path));
    }
    clipPending = false;
    outline.clear();
    path.reset();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  private void stroke() {
    if (!Inks.isWhite(getGraphicsState().getStrokingColor())) {
      rules.stroke(outline, currentClip());
    }
  }

  private void fill() {
    if (!Inks.isWhite(getGraphicsState().getNonStrokingColor())) {
      rules.fill(outline, currentClip());
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shading parts no cells.
  }
}
