package budgetwarehouse.extraction.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Page drawn for a test, command by command. Coordinates are points from the top left of an A4
 * page, since tables are thought of from the top.
 */
public final class Sheet {
  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;
  public static final double SIZE = 10;

  private final StringBuilder commands = new StringBuilder();
  private boolean onItsSide = false;

  /** Add commands as they stand in a PDF, y upwards. */
  public Sheet raw(String format, Object... arguments) {
    commands.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    return this;
  }

  /** Lay the page on its side: what is drawn from now on is upright where it is seen turned. */
  public Sheet onItsSide() {
    onItsSide = true;
    return raw("0 1 -1 0 %f 0 cm 1 0 0 1 0 %f cm", WIDTH, WIDTH - HEIGHT);
  }

  /** Return by how many degrees the page is turned when it is seen. */
  int rotation() {
    return onItsSide ? 90 : 0;
  }

  /** Write a text; x and y are the start of its baseline. */
  public Sheet text(double x, double y, String text) {
    return text(x, y, SIZE, text);
  }

  /** Write a text in a size of its own. */
  public Sheet text(double x, double y, double size, String text) {
    return raw("BT /F %f Tf %f %f Td <%s> Tj ET", size, x, HEIGHT - y, hex(text));
  }

  /** Write a text so that it ends at x. */
  public Sheet textEndingAt(double x, double y, String text) {
    return text(x - width(text), y, text);
  }

  /** Write a text that runs up the page. */
  public Sheet risingText(double x, double y, String text) {
    return raw("BT /F %f Tf 0 1 -1 0 %f %f Tm <%s> Tj ET", SIZE, x, HEIGHT - y, hex(text));
  }

  /** Draw a line. */
  public Sheet line(double x1, double y1, double x2, double y2) {
    return raw("%f %f m %f %f l S", x1, HEIGHT - y1, x2, HEIGHT - y2);
  }

  /** Fill a rectangle, given by its top left corner, in a shade between black 0 and white 1. */
  public Sheet fill(double x, double y, double width, double height, double shade) {
    return raw("q %f g %f %f %f %f re f Q", shade, x, HEIGHT - y - height, width, height);
  }

  /** Stroke a rectangle. */
  public Sheet box(double x, double y, double width, double height) {
    return raw("%f %f %f %f re S", x, HEIGHT - y - height, width, height);
  }

  /** Let through only what is drawn in a rectangle; ended by {@link #endClip}. */
  public Sheet clip(double x, double y, double width, double height) {
    return raw("q %f %f %f %f re W n", x, HEIGHT - y - height, width, height);
  }

  /** End the last clip. */
  public Sheet endClip() {
    return raw("Q");
  }

  /** Rule all rows and columns of a table. */
  public Sheet rules(double[] columns, double[] rows) {
    for (double x : columns) {
      line(x, rows[0], x, rows[rows.length - 1]);
    }
    for (double y : rows) {
      line(columns[0], y, columns[columns.length - 1], y);
    }
    return this;
  }

  /** Return how wide a text is set: full-width characters an em, the others half of it. */
  public static double width(String text) {
    return text.chars().mapToDouble(one -> one < 0x7f ? SIZE / 2 : SIZE).sum();
  }

  /** Return the codes of a text in the test font. */
  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  byte[] bytes() {
    return commands.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
