package budgetwarehouse.store;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back the errors that reading some documents found. */
final class ErrorReading {
  private static final List<String> COLUMNS =
      List.of(
          "document_key",
          "severity",
          "kind",
          "page",
          "line",
          "table_title",
          "row_label",
          "column_label",
          "printed_text",
          "expected");

  private final Map<String, String> fileOfDocument;

  /** Read for documents whose keys are given with the names of their files. */
  ErrorReading(Map<String, String> fileOfDocument) {
    this.fileOfDocument = Map.copyOf(fileOfDocument);
  }

  /** Return the errors of one batch. */
  List<FileFinding> of(Path batch) throws IOException {
    List<FileFinding> errors = new ArrayList<>();
    for (List<@Nullable Object> row : ParquetRows.read(batch.resolve("finding.parquet"), COLUMNS)) {
      String file = fileOfDocument.get(text(row, "document_key"));
      if (file != null && text(row, "severity").equals(Severity.ERROR.code())) {
        errors.add(new FileFinding(file, text(row, "document_key"), finding(row)));
      }
    }
    return errors;
  }

  private static Finding finding(List<@Nullable Object> row) {
    var place =
        new Place(
            number(row, "page"),
            number(row, "line"),
            text(row, "table_title"),
            text(row, "row_label"),
            text(row, "column_label"));
    var kind = FindingKind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT));
    return new Finding(kind, place, text(row, "printed_text"), text(row, "expected"));
  }

  private static String text(List<@Nullable Object> row, String column) {
    return row.get(COLUMNS.indexOf(column)) instanceof String text ? text : "";
  }

  private static int number(List<@Nullable Object> row, String column) {
    return row.get(COLUMNS.indexOf(column)) instanceof Integer number ? number : 0;
  }
}
