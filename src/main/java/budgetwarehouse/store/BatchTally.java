package budgetwarehouse.store;

import budgetwarehouse.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the rows of one batch that belong to some documents. */
final class BatchTally {
  private final Path batch;
  private final Set<String> asked;
  private final boolean whole;

  private BatchTally(Path batch, Set<String> asked, boolean whole) {
    this.batch = batch;
    this.asked = asked;
    this.whole = whole;
  }

  static StoreTally of(Path batch, List<String> held, Set<String> asked) throws IOException {
    long documents = held.stream().filter(asked::contains).count();
    if (documents == 0) {
      return StoreTally.NONE;
    }

    var tally = new BatchTally(batch, asked, documents == held.size());
    List<String> severities = tally.severities();
    return new StoreTally(
        documents,
        tally.rows("figure.parquet"),
        tally.rows("indicator.parquet"),
        count(severities, Severity.ERROR),
        count(severities, Severity.WARNING),
        count(severities, Severity.INFO));
  }

  /** Count rows: from the footer where the whole batch is asked for, else by document. */
  private long rows(String file) throws IOException {
    Path table = batch.resolve(file);
    return whole
        ? ParquetRows.count(table)
        : ParquetRows.texts(table, "document_key").stream().filter(asked::contains).count();
  }

  private List<String> severities() throws IOException {
    List<String> columns = List.of("document_key", "severity");
    return ParquetRows.read(batch.resolve("finding.parquet"), columns).stream()
        .filter(row -> asked.contains(text(row.get(0))))
        .map(row -> text(row.get(1)))
        .toList();
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  private static long count(List<String> severities, Severity severity) {
    return severities.stream().filter(severity.code()::equals).count();
  }
}
