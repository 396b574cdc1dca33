package budgetwarehouse.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Draws from what an object is made, documents at the left. Published objects have a box each; what
 * is not published, lists and the store are one box a layer, with their number. So are the checks:
 * they read everything and decide only which figures are compared, so the way of the figures
 * themselves would be lost among theirs.
 */
final class LineageDrawing {
  private static final int BOX_WIDTH = 168;
  private static final int BOX_HEIGHT = 20;
  private static final int COLUMN_STEP = 196;
  private static final int ROW_STEP = 27;
  private static final int MARGIN = 6;
  private static final int TEXT_WIDTH = BOX_WIDTH - 12;
  private static final int LETTERS_THAT_FIT = 24;

  private final Dictionary dictionary;

  LineageDrawing(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A box: its place, what it says, and how many objects it stands for. */
  private record Box(String name, int column, int row, int count) {
    int left() {
      return MARGIN + column * COLUMN_STEP;
    }

    int top() {
      return MARGIN + row * ROW_STEP;
    }
  }

  void draw(String object, Markup page) {
    Set<String> shown = new TreeSet<>(dictionary.lineage().sources(object, this::isCheck));
    shown.add(object);
    NavigableMap<String, Box> boxes = boxes(shown);
    int lastColumn = boxes.values().stream().mapToInt(Box::column).max().orElse(0);
    int lastRow = boxes.values().stream().mapToInt(Box::row).max().orElse(0);
    int width = 2 * MARGIN + lastColumn * COLUMN_STEP + BOX_WIDTH;
    int height = 2 * MARGIN + lastRow * ROW_STEP + BOX_HEIGHT;
    page.tag(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">",
            width,
            height,
            width,
            height));
    lines(shown, boxes).forEach(line -> page.tag(line));
    boxes.values().forEach(box -> box(box, box.name().equals(object), page));
    page.tag("</svg>\n");
  }

  private NavigableMap<String, Box> boxes(Set<String> shown) {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    shown.forEach(name -> boxOf(name).ifPresent(box -> counts.merge(box, 1, Integer::sum)));
    Map<Integer, Integer> rows = new TreeMap<>();
    NavigableMap<String, Box> boxes = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          int column = column(name);
          int row = rows.merge(column, 1, Integer::sum) - 1;
          boxes.put(name, new Box(name, column, row, count));
        });
    return boxes;
  }

  private int column(String box) {
    return dictionary.layers().stream()
        .filter(layer -> layer.code().equals(box))
        .findFirst()
        .orElseGet(() -> dictionary.layer(box))
        .column();
  }

  private boolean isCheck(String name) {
    return dictionary.layer(name).code().equals(Layer.CHECK);
  }

  // what is published stands for itself; helpers of expressions are left out
  private Optional<String> boxOf(String name) {
    Optional<Relation> relation = dictionary.relation(name);
    if (relation.isPresent()) {
      return relation.get().kind() == Relation.Kind.MACRO ? Optional.empty() : Optional.of(name);
    }
    return Optional.of(dictionary.layer(name).code());
  }

  private List<String> lines(Set<String> shown, Map<String, Box> boxes) {
    Set<String> lines = new TreeSet<>();
    for (String name : shown) {
      for (String from : dictionary.lineage().from(name)) {
        Optional<String> start = boxOf(from);
        Optional<String> end = boxOf(name);
        if (start.isPresent() && end.isPresent() && !start.equals(end)) {
          line(boxes.get(start.get()), boxes.get(end.get())).ifPresent(lines::add);
        }
      }
    }
    return new ArrayList<>(lines);
  }

  private static Optional<String> line(@Nullable Box start, @Nullable Box end) {
    if (start == null || end == null || start.column() > end.column()) {
      return Optional.empty();
    }
    int x1 = start.left() + BOX_WIDTH;
    int y1 = start.top() + BOX_HEIGHT / 2;
    boolean within = start.column() == end.column();
    int x2 = within ? end.left() + BOX_WIDTH : end.left();
    int y2 = end.top() + BOX_HEIGHT / 2;
    int bend = within ? x1 + 22 : (x1 + x2) / 2;
    return Optional.of(
        String.format(
            Locale.ROOT,
            "<path d=\"M%d %dC%d %d %d %d %d %d\"/>",
            x1,
            y1,
            bend,
            y1,
            bend,
            y2,
            x2,
            y2));
  }

  private void box(Box box, boolean isSubject, Markup page) {
    Optional<Layer> group =
        dictionary.layers().stream().filter(layer -> layer.code().equals(box.name())).findFirst();
    String says = group.map(layer -> layer.name() + "（" + box.count() + "）").orElse(box.name());
    String target = group.map(layer -> "layer-" + layer.code()).orElse(box.name());
    page.tag("<a href=\"#" + Markup.escaped(target) + "\">");
    page.tag(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>",
            isSubject ? "subject" : group.isPresent() ? "group" : "object",
            box.left(),
            box.top(),
            BOX_WIDTH,
            BOX_HEIGHT));
    page.tag(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\"%s>",
            box.left() + 6,
            box.top() + 14,
            says.length() > LETTERS_THAT_FIT
                ? " textLength=\"" + TEXT_WIDTH + "\" lengthAdjust=\"spacingAndGlyphs\""
                : ""));
    page.text(says).tag("</text></a>");
  }
}
