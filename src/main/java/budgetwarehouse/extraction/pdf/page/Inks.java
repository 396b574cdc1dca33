package budgetwarehouse.extraction.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/**
 * Tells white lines, which nobody sees, from lines that part cells.
 *
 * <p>Colours are judged by their number of components alone: turning them into exact colours would
 * load colour profiles and change no answer.
 */
final class Inks {
  private static final float WHITE = 245f / 255;

  private Inks() {}

  /** Return whether a colour cannot be seen on paper. */
  static boolean isWhite(PDColor colour) {
    float[] components = colour.getComponents();
    PDColorSpace space = colour.getColorSpace();
    if (colour.isPattern() || space == null) {
      return false;
    }
    if (space instanceof PDSeparation || components.length == 4) {
      return noneAbove(components, 1 - WHITE);
    }
    boolean additive = components.length == 1 || components.length == 3;
    return additive && !space.getName().equals("Lab") && noneBelow(components, WHITE);
  }

  private static boolean noneAbove(float[] components, float limit) {
    for (float component : components) {
      if (component > limit) {
        return false;
      }
    }
    return true;
  }

  private static boolean noneBelow(float[] components, float limit) {
    for (float component : components) {
      if (component <= limit) {
        return false;
      }
    }
    return true;
  }
}
