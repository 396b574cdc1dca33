package budgetwarehouse.store;

import static budgetwarehouse.store.ParquetColumn.date;
import static budgetwarehouse.store.ParquetColumn.integer;
import static budgetwarehouse.store.ParquetColumn.text;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one receipt, as {@code src/docs/design.md} names them. The columns that say when
 * come first; those behind them say what, and they alone decide whether a load brought news.
 */
final class ReceiptTables {
  /** Names of the tables of a receipt. */
  static final List<String> NAMES = List.of("manifest", "finding");

  static final ParquetTable<ReceivedDocument> MANIFEST_CONTENT =
      new ParquetTable<>(
          "manifest",
          List.of(
              text("document_key", ReceivedDocument::documentKey),
              text("sha256", ReceivedDocument::sha256),
              text("file", received -> received.row().file()),
              text("division_code", received -> received.row().divisionCode()),
              text("division_name", received -> received.row().divisionName()),
              text("unit_code", received -> received.row().unitCode()),
              text("unit_name", received -> received.row().unitName()),
              integer("fiscal_year", received -> StoreTables.nullable(received.row().fiscalYear())),
              text("stage", received -> received.row().stage().map(Stage::code).orElse("")),
              text("scope", received -> received.row().scope().map(Scope::code).orElse("")),
              text("source_address", received -> received.row().sourceAddress()),
              text("published_on", received -> received.row().publishedOn()),
              text("retrieved_on", received -> received.row().retrievedOn()),
              text("withdrawn_on", received -> received.row().withdrawnOn()),
              text("note", received -> received.row().note())));

  static final ParquetTable<FileFinding> FINDING_CONTENT = findingContent();

  private ReceiptTables() {}

  /** Declare the manifest of one load. */
  static ParquetTable<ReceivedDocument> manifest(int loadNumber, LocalDate loadDate) {
    List<ParquetColumn<ReceivedDocument>> columns = new ArrayList<>();
    columns.add(integer("load_number", received -> loadNumber));
    columns.add(date("load_date", received -> loadDate));
    columns.addAll(MANIFEST_CONTENT.columns());
    return new ParquetTable<>(MANIFEST_CONTENT.name(), columns);
  }

  /** Declare the file findings of one load. */
  static ParquetTable<Numbered<FileFinding>> finding(int loadNumber) {
    List<ParquetColumn<Numbered<FileFinding>>> columns = new ArrayList<>();
    columns.add(integer("load_number", numbered -> loadNumber));
    FINDING_CONTENT.columns().forEach(column -> columns.add(column.of(Numbered::printed)));
    columns.add(3, integer("finding_number", Numbered::number));
    return new ParquetTable<>(FINDING_CONTENT.name(), columns);
  }

  private static ParquetTable<FileFinding> findingContent() {
    List<ParquetColumn<FileFinding>> columns = new ArrayList<>();
    columns.add(text("file", FileFinding::file));
    columns.add(text("document_key", FileFinding::documentKey));
    columns.addAll(StoreTables.findingColumns(FileFinding::finding));
    return new ParquetTable<>("finding", columns);
  }
}
