package budgetwarehouse.sample.pdf;

import budgetwarehouse.extraction.pdf.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Pages while they are drawn from top to bottom. */
final class Pages {
  static final double MARGIN = 50;
  private static final double FOOT = 40;

  private final List<Sheet> sheets = new ArrayList<>();
  private Sheet sheet = new Sheet();
  private boolean onItsSide = false;
  private boolean drawn = false;
  private double top = MARGIN;

  /** Begin a page, laid on its side or not; one on which nothing stands is used again. */
  void begin(boolean side) {
    if (drawn) {
      end();
    }
    onItsSide = side;
    sheet = side ? new Sheet().onItsSide() : new Sheet();
  }

  /** Begin a page like this one. */
  void next() {
    drawn = true;
    begin(onItsSide);
  }

  /** Return all pages, the last one ended. */
  Sheet[] all() {
    if (drawn) {
      end();
    }
    return sheets.toArray(Sheet[]::new);
  }

  private void end() {
    String number = "- " + (sheets.size() + 1) + " -";
    sheet.text((width() - Sheet.width(number)) / 2, height() - 25, number);
    sheets.add(sheet);
    drawn = false;
    top = MARGIN;
  }

  /** Return the page being drawn. */
  Sheet sheet() {
    return sheet;
  }

  /** Return where the next thing begins. */
  double top() {
    return top;
  }

  /** Go down. */
  void advance(double height) {
    drawn = true;
    top += height;
  }

  /** Return whether there is room for something so high. */
  boolean holds(double height) {
    return top + height <= height() - FOOT;
  }

  /** Return the width between the margins. */
  double inside() {
    return width() - 2 * MARGIN;
  }

  private double width() {
    return onItsSide ? Sheet.HEIGHT : Sheet.WIDTH;
  }

  private double height() {
    return onItsSide ? Sheet.WIDTH : Sheet.HEIGHT;
  }
}
