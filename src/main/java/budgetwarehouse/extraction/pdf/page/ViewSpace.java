package budgetwarehouse.extraction.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns the coordinates of a page into those of its reader: upright, cut to the crop box, origin at
 * the top left. Everything is turned before anything is compared.
 */
final class ViewSpace {
  private final AffineTransform toView;
  private final Box page;

  private ViewSpace(AffineTransform toView, Box page) {
    this.toView = toView;
    this.page = page;
  }

  /** Work out how a page is shown. */
  static ViewSpace of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int quarterTurns = Math.floorMod(page.getRotation() / 90, 4);
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    AffineTransform toView =
        switch (quarterTurns) {
          case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    boolean lying = quarterTurns % 2 == 1;
    double width = lying ? crop.getHeight() : crop.getWidth();
    double height = lying ? crop.getWidth() : crop.getHeight();
    return new ViewSpace(toView, new Box(0, 0, width, height));
  }

  /** Return the visible page. */
  Box page() {
    return page;
  }

  /** Turn a point. */
  Point2D.Double point(double x, double y) {
    var turned = new Point2D.Double(x, y);
    toView.transform(turned, turned);
    return turned;
  }

  /** Turn a way, as from one glyph to the next. */
  Point2D.Double way(double x, double y) {
    var turned = new Point2D.Double();
    toView.deltaTransform(new Point2D.Double(x, y), turned);
    return turned;
  }

  /** Turn a rectangle. */
  Box box(Rectangle2D area) {
    Point2D.Double one = point(area.getMinX(), area.getMinY());
    Point2D.Double other = point(area.getMaxX(), area.getMaxY());
    return Box.around(one.x, one.y, other.x, other.y);
  }
}
