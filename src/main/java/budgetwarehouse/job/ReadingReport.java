package budgetwarehouse.job;

import budgetwarehouse.store.StoredReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the reading of a load's new documents ended.
 *
 * @param count how many there are
 * @param together all of them
 * @param worstFirst each of them, or, of very many, those that most need a look
 */
record ReadingReport(int count, DocumentReading together, List<DocumentReading> worstFirst) {
  private static final int MOST_DOCUMENTS = 1000;
  private static final int MOST_LINES = 10;

  /** Keep the list. */
  ReadingReport {
    worstFirst = List.copyOf(worstFirst);
  }

  /**
   * Put the readings of some documents together.
   *
   * @param fileOfDocument names of their files, by document key
   */
  static ReadingReport of(Map<String, StoredReading> readings, Map<String, String> fileOfDocument) {
    StoredReading sum = readings.values().stream().reduce(StoredReading.none(), StoredReading::and);
    List<DocumentReading> documents = new ArrayList<>();
    readings.forEach(
        (key, reading) ->
            documents.add(DocumentReading.of(fileOfDocument.getOrDefault(key, key), reading)));
    return new ReadingReport(
        documents.size(),
        DocumentReading.of("新读 " + documents.size() + " 份", sum),
        documents.stream().sorted(DocumentReading.WORST_FIRST).limit(MOST_DOCUMENTS).toList());
  }

  /** Say it in Chinese lines: all together, then a few documents or the worst of many. */
  List<String> lines() {
    if (count == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(together.text());
    List<DocumentReading> shown =
        worstFirst.stream()
            .filter(document -> count <= MOST_LINES || document.needsLook())
            .toList();
    shown.stream().limit(MOST_LINES).map(DocumentReading::text).forEach(lines::add);
    if (count > shown.size() || shown.size() > MOST_LINES) {
      lines.add("其余 %d 份见报告文件".formatted(count - Math.min(shown.size(), MOST_LINES)));
    }
    return lines;
  }
}
