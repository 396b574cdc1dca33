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
  public void publish(Path folder, InspectedLoad load) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.createDirectories(folder.resolve("districts"));
    FindingHistory history = FindingHistory.open(folder);
    try (Reports reports = new Reports(folder, load, history)) {
      warehouse.askNamed("inspection_document", List.of(), reports);
      reports.alone.finish();
      reports.gone.addAll(history.goneWithTheirDistricts());
      SummaryPage.write(
          reports.districts,
          checks(),
          reports.gone,
          history.hasFormer(),
          load,
          folder.resolve("index.html"));
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
    private final InspectedLoad load;
    private final FindingHistory history;
    private final List<District> districts = new ArrayList<>();
    private final List<GoneFailure> gone = new ArrayList<>();
    private final DocumentReports alone = new DocumentReports();
    private @Nullable DistrictReport report;

    Reports(Path folder, InspectedLoad load, FindingHistory history) {
      this.folder = folder;
      this.load = load;
      this.history = history;
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
      DistrictReport current = reportOf(document);
      current.add(document);
      alone.write(() -> current.writeAlone(document, folder.resolve("documents")));
    }

    private DistrictReport reportOf(InspectedDocument document) throws IOException {
      DistrictReport current = report;
      if (current == null || !current.district().holds(document)) {
        end();
        DistrictHistory former = history.of(District.of(document).fileName());
        current = DistrictReport.begin(document, load, former, folder.resolve("districts"));
        report = current;
      }
      return current;
    }

    @Override
    public void end() throws IOException {
      DistrictReport current = report;
      if (current != null) {
        report = null;
        try (current) {
          gone.addAll(current.finish());
          districts.add(current.district());
        }
      }
    }

    @Override
    public void close() throws IOException {
      try (alone) {
        if (report != null) {
          report.close();
        }
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
