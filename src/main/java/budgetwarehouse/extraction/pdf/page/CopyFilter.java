package budgetwarehouse.extraction.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds glyphs drawn twice in one place, as cheap bold is made; read twice, 12 would be 1122. */
final class CopyFilter {
  private static final double NEAR_IN_EM = 0.15;
  private static final double BUCKET = 6;

  private final Map<Long, List<Glyph>> buckets = new HashMap<>();

  /** Return whether the same character already stands here; if not, remember it. */
  boolean isCopy(Glyph glyph) {
    double near = NEAR_IN_EM * glyph.em();
    int lastColumn = bucket(glyph.x() + near);
    int lastRow = bucket(glyph.y() + near);
    for (int column = bucket(glyph.x() - near); column <= lastColumn; column++) {
      for (int row = bucket(glyph.y() - near); row <= lastRow; row++) {
        if (holdsCopy(buckets.get(key(column, row)), glyph, near)) {
          return true;
        }
      }
    }
    buckets
        .computeIfAbsent(key(bucket(glyph.x()), bucket(glyph.y())), key -> new ArrayList<>(4))
        .add(glyph);
    return false;
  }

  private static boolean holdsCopy(@Nullable List<Glyph> bucket, Glyph glyph, double near) {
    if (bucket == null) {
      return false;
    }
    for (Glyph other : bucket) {
      if (other.text().equals(glyph.text())
          && Math.abs(other.x() - glyph.x()) < near
          && Math.abs(other.y() - glyph.y()) < near) {
        return true;
      }
    }
    return false;
  }

  private static int bucket(double coordinate) {
    return (int) Math.floor(coordinate / BUCKET);
  }

  private static long key(int column, int row) {
    // Spread by a prime: column and row in two halves of a long would meet in few hash codes.
    return column * 100_003L + row;
  }
}
