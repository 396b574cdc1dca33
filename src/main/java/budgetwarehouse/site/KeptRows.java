package budgetwarehouse.site;

import budgetwarehouse.comparison.Comparison;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the rows that the pages of one kind show until these are written. They come comparison by
 * comparison and are wanted page by page, so they wait on the disk, in a file for each slice of
 * pages: asked of the warehouse once more, they would cost many times as much.
 */
final class KeptRows {
  private static final int HEAD_BYTES = 3 * Integer.BYTES;

  private final ProfileKind kind;
  private final List<Comparison> comparisons;
  private final List<Slice> slices;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Path> paths = new ArrayList<>();
  private final List<PiecedFile> files = new ArrayList<>();
  private final int[] counts;
  private int comparison = -1;

  /**
   * Begin with no rows.
   *
   * @param keys of all pages of the kind, in their order
   * @param comparisons in the order in which their rows come
   * @param folder of this kind alone
   */
  KeptRows(ProfileKind kind, List<String> keys, List<Comparison> comparisons, Path folder)
      throws IOException {
    this.kind = kind;
    this.comparisons = List.copyOf(comparisons);
    slices = Slice.of(keys, kind.atOnce());
    for (String key : keys) {
      places.put(key, places.size());
    }
    counts = new int[keys.size()];
    for (int slice = 0; slice < slices.size(); slice++) {
      paths.add(folder.resolve(Integer.toString(slice)));
      files.add(PiecedFile.begin(paths.get(slice)));
    }
  }

  /** Begin the next comparison. */
  void next() {
    comparison++;
    Arrays.fill(counts, 0);
  }

  /** Keep a row of the comparison for a page, or that the page leaves it out. */
  void add(String key, byte[] row) throws IOException {
    Integer place = places.get(key);
    if (place == null) {
      return;
    }
    counts[place]++;
    int length = counts[place] <= kind.mostRows() ? row.length : 0;
    PiecedFile file = files.get(place / kind.atOnce());
    file.add(
        ByteBuffer.allocate(HEAD_BYTES).putInt(place).putInt(comparison).putInt(length).array());
    if (length > 0) {
      file.add(row);
    }
  }

  /** Return the slices of pages. */
  List<Slice> slices() {
    return slices;
  }

  /** Hand over the sections of the pages of a slice, by key, and forget them. */
  Map<String, List<Section>> take(int slice) throws IOException {
    files.get(slice).close();
    Map<Integer, Map<Integer, Section>> sections = new HashMap<>();
    try (var file =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(paths.get(slice))))) {
      long left = Files.size(paths.get(slice));
      while (left > 0) {
        Section section = section(sections, file.readInt(), file.readInt());
        int length = file.readInt();
        if (length > 0) {
          section.add(file.readNBytes(length));
        } else {
          section.leaveOut();
        }
        left -= HEAD_BYTES + length;
      }
    }
    Files.delete(paths.get(slice));
    return byKey(slice, sections);
  }

  private Section section(Map<Integer, Map<Integer, Section>> sections, int page, int view) {
    return sections
        .computeIfAbsent(page, place -> new TreeMap<>())
        .computeIfAbsent(view, number -> new Section(comparisons.get(number).published()));
  }

  private Map<String, List<Section>> byKey(
      int slice, Map<Integer, Map<Integer, Section>> sections) {
    Map<String, List<Section>> byKey = new HashMap<>();
    List<String> keys = slices.get(slice).keys();
    sections.forEach(
        (place, views) -> byKey.put(keys.get(place % kind.atOnce()), List.copyOf(views.values())));
    return byKey;
  }
}
