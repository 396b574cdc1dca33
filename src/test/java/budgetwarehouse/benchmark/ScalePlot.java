package budgetwarehouse.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Draws how a load grows with its documents, both axes logarithmic, beside a straight line. */
final class ScalePlot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 420;
  private static final int MARGIN = 60;

  private final List<Point> points;
  private final double lowX;
  private final double highX;
  private final double lowY;
  private final double highY;
  private final StringBuilder svg = new StringBuilder();

  private ScalePlot(List<Point> points) {
    this.points = points;
    lowX = Math.floor(Math.log10(points.get(0).documents()));
    highX = Math.ceil(Math.log10(points.get(points.size() - 1).documents()));
    lowY = Math.floor(Math.log10(points.get(0).cpuSeconds()));
    highY = Math.ceil(Math.log10(points.get(points.size() - 1).cpuSeconds()));
  }

  /**
   * A load.
   *
   * @param documents how many documents it read
   * @param cpuSeconds what it took
   * @param peakMegabytes most memory resident
   */
  record Point(int documents, double cpuSeconds, long peakMegabytes) {}

  /** Write the picture. */
  static void write(Path file, List<Point> points) throws IOException {
    Files.writeString(file, new ScalePlot(points).draw());
  }

  private String draw() {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"%d\" height=\"%d\""
                + " fill=\"white\"/>%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
    axes();
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    // through the largest, in which the cost of any load at all weighs least
    double perDocument = last.cpuSeconds() / last.documents();
    double least = Math.max(first.documents(), Math.pow(10, lowY) / perDocument);
    var begin = new Point((int) Math.ceil(least), Math.ceil(least) * perDocument, 0);
    line(begin, last, "#999999\" stroke-dasharray=\"6 4");
    for (int i = 1; i < points.size(); i++) {
      line(points.get(i - 1), points.get(i), "#1f5fa8");
    }
    points.forEach(this::mark);
    return svg.append("</svg>\n").toString();
  }

  private void axes() {
    for (int power = (int) lowX; power <= highX; power++) {
      text(x(Math.pow(10, power)), HEIGHT - MARGIN + 18, "middle", label(power));
    }
    for (int power = (int) lowY; power <= highY; power++) {
      text(MARGIN - 6, y(Math.pow(10, power)) + 4, "end", label(power));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"black\"/>%n",
            MARGIN,
            MARGIN / 2,
            HEIGHT - MARGIN,
            WIDTH - MARGIN / 2));
    text(WIDTH / 2.0, HEIGHT - 14.0, "middle", "documents (dashed: in proportion to the largest)");
    text(MARGIN, 18, "start", "CPU seconds of the whole load; MB resident beside each point");
  }

  private static String label(int power) {
    return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
  }

  private void mark(Point point) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5fa8\"/>%n",
            x(point.documents()),
            y(point.cpuSeconds())));
    text(
        x(point.documents()) + 8,
        y(point.cpuSeconds()) + 14,
        "start",
        String.format(Locale.ROOT, "%.0f s, %,d MB", point.cpuSeconds(), point.peakMegabytes()));
  }

  private void line(Point from, Point to, String stroke) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<path d=\"M%.1f %.1f L%.1f %.1f\" fill=\"none\" stroke=\"%s\"/>%n",
            x(from.documents()),
            y(from.cpuSeconds()),
            x(to.documents()),
            y(to.cpuSeconds()),
            stroke));
  }

  private void text(double x, double y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }

  private double x(double documents) {
    double share = (Math.log10(documents) - lowX) / (highX - lowX);
    return MARGIN + share * (WIDTH - 1.5 * MARGIN);
  }

  private double y(double seconds) {
    double share = (Math.log10(seconds) - lowY) / (highY - lowY);
    return HEIGHT - MARGIN - share * (HEIGHT - 1.5 * MARGIN);
  }
}
