package budgetwarehouse.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many rows of a comparison cite each document, whether by the document's own key or by
 * that of a figure, which begins with it.
 */
final class CitationCount {
  private static final String DOCUMENT = "document_key";
  private static final List<String> PRINTED = List.of("figure_key", "indicator_key", "figure_keys");
  private static final char PART = '.';

  private final List<Integer> citing;
  private final Map<String, Integer> rowsByDocument = new HashMap<>();

  CitationCount(List<DisplayColumn> columns) {
    citing =
        IntStream.range(0, columns.size())
            .filter(column -> cites(columns.get(column).name()))
            .boxed()
            .toList();
  }

  /** Count a row once for each document it cites. */
  void add(List<@Nullable Object> cells) {
    Set<String> cited = new LinkedHashSet<>();
    for (int column : citing) {
      Object cell = cells.get(column);
      if (cell instanceof Collection<?> keys) {
        keys.forEach(key -> cited.add(document(String.valueOf(key))));
      } else if (cell != null) {
        cited.add(document(cell.toString()));
      }
    }
    cited.forEach(document -> rowsByDocument.merge(document, 1, Integer::sum));
  }

  /** Return how many rows cite a document. */
  int of(String documentKey) {
    return rowsByDocument.getOrDefault(documentKey, 0);
  }

  /** Return how many documents are cited. */
  int documents() {
    return rowsByDocument.size();
  }

  private static boolean cites(String name) {
    return name.endsWith(DOCUMENT) || PRINTED.stream().anyMatch(name::endsWith);
  }

  private static String document(String key) {
    int part = key.indexOf(PART);
    return part < 0 ? key : key.substring(0, part);
  }
}
