package budgetwarehouse.extraction.pdf.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Page as a picture in shades of grey, with the shade that parts ink from paper.
 *
 * @param image of type {@link BufferedImage#TYPE_BYTE_GRAY}
 * @param ink darkest shade that is still paper; whatever is darker is ink
 */
record Raster(BufferedImage image, int ink) {
  private static final int SHADES = 256;
  private static final int WHITE = 255;
  // points of ink; a decimal point of the smallest type has as many
  private static final int DUST = 12;

  /** Part ink from paper where the two differ most (the threshold of Otsu). */
  static Raster of(BufferedImage image) {
    var histogram = new long[SHADES];
    var row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, row.length, 1, 0, row);
      for (int shade : row) {
        histogram[shade]++;
      }
    }
    return new Raster(image, threshold(histogram));
  }

  private static int threshold(long[] histogram) {
    double all = 0;
    double weighted = 0;
    for (int shade = 0; shade < SHADES; shade++) {
      all += histogram[shade];
      weighted += (double) shade * histogram[shade];
    }
    double dark = 0;
    double darkWeighted = 0;
    double best = -1;
    int threshold = WHITE / 2;
    for (int shade = 0; shade < SHADES; shade++) {
      dark += histogram[shade];
      darkWeighted += (double) shade * histogram[shade];
      double light = all - dark;
      if (dark > 0 && light > 0) {
        double apart = darkWeighted / dark - (weighted - darkWeighted) / light;
        double between = dark * light * apart * apart;
        if (between > best) {
          best = between;
          threshold = shade;
        }
      }
    }
    return threshold;
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** Return which points of a row are ink. */
  boolean[] row(int y) {
    return inked(image.getRaster().getSamples(0, y, width(), 1, 0, (int[]) null));
  }

  /** Return which points of a column are ink. */
  boolean[] column(int x) {
    return inked(image.getRaster().getSamples(x, 0, 1, height(), 0, (int[]) null));
  }

  private boolean[] inked(int[] shades) {
    var inked = new boolean[shades.length];
    for (int i = 0; i < shades.length; i++) {
      inked[i] = shades[i] <= ink;
    }
    return inked;
  }

  /** Paint a rectangle white, as far as it lies in the picture. */
  void erase(Rectangle area) {
    Rectangle inside = area.intersection(new Rectangle(width(), height()));
    for (int y = inside.y; y < inside.y + inside.height; y++) {
      for (int x = inside.x; x < inside.x + inside.width; x++) {
        image.getRaster().setSample(x, y, 0, WHITE);
      }
    }
  }

  /** Return whether a rectangle holds more ink than dust. */
  boolean holdsInk(Rectangle area) {
    if (area.isEmpty()) {
      return false;
    }
    int[] shades =
        image.getRaster().getSamples(area.x, area.y, area.width, area.height, 0, (int[]) null);
    return Arrays.stream(shades).filter(shade -> shade <= ink).limit(DUST).count() == DUST;
  }
}
