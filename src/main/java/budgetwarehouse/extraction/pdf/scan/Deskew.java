package budgetwarehouse.extraction.pdf.scan;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Turns a picture of a page upright where it was laid on the glass a little askew: the angle is the
 * one at which rows of ink and rows of paper differ most.
 */
final class Deskew {
  private static final double MOST_DEGREES = 2;
  private static final double STEP_DEGREES = 0.1;
  private static final int SAMPLED_WIDTH = 900;

  private Deskew() {}

  /** Return the picture upright, the same one where it is. */
  static BufferedImage upright(BufferedImage page) {
    double degrees = angle(page);
    return Math.abs(degrees) < STEP_DEGREES ? page : turned(page, -degrees);
  }

  /** Return how far a page is turned, in degrees, clockwise positive. */
  static double angle(BufferedImage page) {
    BufferedImage small = scaled(page);
    Raster raster = Raster.of(small);
    boolean[][] rows = new boolean[small.getHeight()][];
    for (int y = 0; y < rows.length; y++) {
      rows[y] = raster.row(y);
    }
    double best = 0;
    double sharpest = sharpness(rows, 0);
    for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP_DEGREES) {
      double sharpness = sharpness(rows, Math.tan(Math.toRadians(degrees)));
      if (sharpness > sharpest) {
        sharpest = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  /** Return how much the amount of ink changes from row to row along a slope. */
  private static double sharpness(boolean[][] rows, double slope) {
    var ink = new int[rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length; x++) {
        int along = y - (int) Math.round(slope * x);
        if (rows[y][x] && along >= 0 && along < ink.length) {
          ink[along]++;
        }
      }
    }
    double sharpness = 0;
    for (int y = 1; y < ink.length; y++) {
      double change = ink[y] - ink[y - 1];
      sharpness += change * change;
    }
    return sharpness;
  }

  private static BufferedImage scaled(BufferedImage page) {
    int width = Math.min(SAMPLED_WIDTH, page.getWidth());
    int height = Math.max(1, page.getHeight() * width / page.getWidth());
    var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(page, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }

  private static BufferedImage turned(BufferedImage page, double degrees) {
    var turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = turned.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.rotate(Math.toRadians(degrees), 0, 0);
    pen.drawImage(page, 0, 0, null);
    pen.dispose();
    return turned;
  }
}
