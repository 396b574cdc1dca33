package budgetwarehouse.extraction.pdf.scan;

import budgetwarehouse.extraction.pdf.page.Direction;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines in a raster: long thin runs of ink, longer than any stroke of a character.
 * They are erased from the raster, since text recognition trips over them.
 */
final class RasterRules {
  private static final double SHORTEST_POINTS = 22;
  private static final double THICKEST_POINTS = 3.2;
  private static final double GAP_POINTS = 0.7;
  private static final int BESIDE = 1;

  private final Raster raster;
  private final double pixelsPerPoint;
  private final List<Rule> rules = new ArrayList<>();

  private RasterRules(Raster raster, double pixelsPerPoint) {
    this.raster = raster;
    this.pixelsPerPoint = pixelsPerPoint;
  }

  /**
   * Take the rules out of a raster.
   *
   * @param pixelsPerPoint its resolution
   * @return the rules in points
   */
  static List<Rule> takeOut(Raster raster, double pixelsPerPoint) {
    var finder = new RasterRules(raster, pixelsPerPoint);
    // both directions are looked for before anything is erased: they cross
    List<Band> level = finder.bands(Direction.HORIZONTAL);
    List<Band> upright = finder.bands(Direction.VERTICAL);
    level.forEach(band -> finder.take(Direction.HORIZONTAL, band));
    upright.forEach(band -> finder.take(Direction.VERTICAL, band));
    return finder.rules;
  }

  private List<Band> bands(Direction direction) {
    boolean level = direction == Direction.HORIZONTAL;
    int across = level ? raster.height() : raster.width();
    var open = new ArrayList<Band>();
    var closed = new ArrayList<Band>();
    for (int i = 0; i < across; i++) {
      List<int[]> runs = runs(level ? raster.row(i) : raster.column(i));
      int line = i;
      for (int[] run : runs) {
        open.stream()
            .filter(band -> band.goesOnIn(line, run))
            .findFirst()
            .ifPresentOrElse(band -> band.add(line, run), () -> open.add(new Band(line, run)));
      }
      open.stream().filter(band -> band.last < line).forEach(closed::add);
      open.removeIf(band -> band.last < line);
    }
    closed.addAll(open);
    closed.removeIf(band -> band.thickness() > THICKEST_POINTS * pixelsPerPoint);
    return closed;
  }

  /** Return the long runs of ink, small gaps closed, as first and last point. */
  private List<int[]> runs(boolean[] ink) {
    var runs = new ArrayList<int[]>();
    int gap = Math.max(1, (int) (GAP_POINTS * pixelsPerPoint));
    int start = -1;
    int last = -1;
    for (int i = 0; i <= ink.length; i++) {
      boolean inked = i < ink.length && ink[i];
      if (inked) {
        start = start < 0 ? i : start;
        last = i;
      } else if (start >= 0 && (i == ink.length || i - last > gap)) {
        if (last - start >= SHORTEST_POINTS * pixelsPerPoint) {
          runs.add(new int[] {start, last});
        }
        start = -1;
      }
    }
    return runs;
  }

  private void take(Direction direction, Band band) {
    double middle = (band.first + band.last + 1) / 2.0 / pixelsPerPoint;
    double from = band.start / pixelsPerPoint;
    double to = (band.end + 1) / pixelsPerPoint;
    rules.add(new Rule(direction, middle, from, to));
    int first = band.first - BESIDE;
    int last = band.last + BESIDE;
    if (direction == Direction.HORIZONTAL) {
      raster.erase(new Rectangle(band.start, first, band.end - band.start + 1, last - first + 1));
    } else {
      raster.erase(new Rectangle(first, band.start, last - first + 1, band.end - band.start + 1));
    }
  }

  /** Runs that lie on each other in neighbouring rows or columns of points. */
  private static final class Band {
    private final int first;
    private int last;
    private int start;
    private int end;

    Band(int line, int[] run) {
      first = line;
      last = line;
      start = run[0];
      end = run[1];
    }

    boolean goesOnIn(int line, int[] run) {
      return line <= last + 1 && run[0] <= end && run[1] >= start;
    }

    void add(int line, int[] run) {
      last = line;
      start = Math.min(start, run[0]);
      end = Math.max(end, run[1]);
    }

    int thickness() {
      return last - first + 1;
    }
  }
}
