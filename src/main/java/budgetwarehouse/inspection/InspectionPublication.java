package budgetwarehouse.inspection;

import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.PublishedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes what the checks found: a page and a workbook for each document and each district, and a
 * page over all. Documents pass one at a time, in the order of their districts.
 */
public final class InspectionPublication {
  private static final JsonMapper JSON = new JsonMapper();

  private final PublishedWarehouse warehouse;

  /** Report on a published warehouse. */
  public InspectionPublication(PublishedWarehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Write all reports into a folder of this load, beside those of the loads before.
   *
   * @param folder named by the number of the load; it is made where it does not exist
   */
  public void publish(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.createDirectories(folder.resolve("districts"));
    try (FindingHistory history = FindingHistory.open(folder);
        Reports reports = new Reports(folder, history)) {
      warehouse.askNamed("inspection_document", List.of(), reports);
      SummaryPage.write(reports.districts(), checks(), history, folder.resolve("index.html"));
    }
  }

  private List<CheckTally> checks() throws IOException {
    List<CheckTally> checks = new ArrayList<>();
    warehouse.askNamed(
        "inspection_check", List.of(), new Rows(row -> checks.add(CheckTally.of(row))));
    return checks;
  }

  /** Writes the reports of documents as they come. */
  private static final class Reports implements Answer, AutoCloseable {
    private final Path folder;
    private final FindingHistory history;
    private final FindingCards cards;
    private final List<District> districts = new ArrayList<>();
    private @Nullable DistrictReport report;

    Reports(Path folder, FindingHistory history) {
      this.folder = folder;
      this.history = history;
      this.cards = new FindingCards(history::isNew);
    }

    @Override
    public void begin(List<String> columns) {
      // one column: the document
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
      String json = Objects.requireNonNull(cells.get(0)).toString();
      add(JSON.readValue(json, InspectedDocument.class));
    }

    private void add(InspectedDocument document) throws IOException {
      Path file = folder.resolve("documents").resolve(document.key());
      DocumentPage.write(document, cards, file.resolveSibling(document.key() + ".html"));
      try (var workbook =
          InspectionWorkbook.create(file.resolveSibling(document.key() + ".xlsx"))) {
        workbook.add(document, history);
      }
      DistrictReport current = reportOf(document);
      int added = (int) document.findings().stream().filter(f -> history.isNew(f.key())).count();
      current.add(document, history, added);
      history.add(document);
    }

    private DistrictReport reportOf(InspectedDocument document) throws IOException {
      DistrictReport current = report;
      if (current == null || !current.district().holds(document)) {
        end();
        current = DistrictReport.begin(document, cards, folder.resolve("districts"));
        report = current;
      }
      return current;
    }

    @Override
    public void end() throws IOException {
      if (report != null) {
        districts.add(report.district());
        report.close();
        report = null;
      }
    }

    List<District> districts() {
      return List.copyOf(districts);
    }

    @Override
    public void close() throws IOException {
      if (report != null) {
        report.close();
      }
    }
  }

  /** Hands over rows without their headings. */
  private record Rows(Taker taker) implements Answer {
    @Override
    public void begin(List<String> columns) {
      // the query's own order is known
    }

    @Override
    public void row(List<@Nullable Object> cells) {
      taker.take(cells);
    }

    @Override
    public void end() {
      // nothing is open
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Taker {
      void take(List<@Nullable Object> cells);
    }
  }
}
