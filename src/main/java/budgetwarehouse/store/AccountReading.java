package budgetwarehouse.store;

import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.ReadingCount;
import budgetwarehouse.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads back how the reading of some documents of one batch ended. */
final class AccountReading {
  private final Set<String> documents;
  private final Map<String, ReadingAccount.Tally> tallies = new TreeMap<>();
  private final Map<String, Integer> errors = new HashMap<>();
  private final Map<String, Integer> warnings = new HashMap<>();

  private AccountReading(Set<String> documents) {
    this.documents = documents;
    documents.forEach(document -> tallies.put(document, new ReadingAccount.Tally()));
  }

  /**
   * Read the accounts of a batch.
   *
   * @param documents keys of documents that the batch holds
   */
  static Map<String, StoredReading> of(Path batch, Set<String> documents) throws IOException {
    var reading = new AccountReading(documents);
    reading.readCounts(batch.resolve("account.parquet"));
    reading.readFindings(batch.resolve("finding.parquet"));
    Map<String, StoredReading> readings = new TreeMap<>();
    reading.tallies.forEach(
        (document, tally) ->
            readings.put(
                document,
                new StoredReading(
                    tally.account(),
                    reading.errors.getOrDefault(document, 0),
                    reading.warnings.getOrDefault(document, 0))));
    return readings;
  }

  private void readCounts(Path file) throws IOException {
    List<String> columns = List.of("document_key", "reading_count", "number");
    for (List<@Nullable Object> row : ParquetRows.read(file, columns)) {
      ReadingAccount.Tally tally = tallies.get(text(row.get(0)));
      if (tally != null && row.get(2) instanceof Integer number) {
        tally.add(ReadingCount.valueOf(text(row.get(1)).toUpperCase(Locale.ROOT)), number);
      }
    }
  }

  private void readFindings(Path file) throws IOException {
    for (List<@Nullable Object> row : ParquetRows.read(file, List.of("document_key", "severity"))) {
      String document = text(row.get(0));
      String severity = text(row.get(1));
      if (documents.contains(document) && severity.equals(Severity.ERROR.code())) {
        errors.merge(document, 1, Integer::sum);
      } else if (documents.contains(document) && severity.equals(Severity.WARNING.code())) {
        warnings.merge(document, 1, Integer::sum);
      }
    }
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
