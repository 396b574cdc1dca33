package budgetwarehouse.comparison;

import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes the comparisons of a warehouse for people: a CSV file and a workbook each.
 *
 * <p>The same warehouse gives the same bytes. The folder should be new: files of an earlier
 * publication that is no longer listed are left alone.
 */
public final class ComparisonPublication {
  static final String WORKBOOKS = "workbooks";
  static final String CSV = "csv";

  private final Publication publication;

  /** Publish what the lists under {@code warehouse-schema/comparisons/} name. */
  public ComparisonPublication() {
    this(Publication.read());
  }

  ComparisonPublication(Publication publication) {
    this.publication = publication;
  }

  /**
   * Write all files into a folder, which is made where it does not exist.
   *
   * @return the files written, in order
   */
  public List<Path> publish(WarehouseViews views, Path folder) throws IOException {
    Path csvs = Files.createDirectories(folder.resolve(CSV));
    Path workbooks = Files.createDirectories(folder.resolve(WORKBOOKS));
    List<Comparison> comparisons = publication.comparisons(views);
    var words = WorkbookWords.read(publication, views);
    List<Path> files = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      String name = comparison.published().name();
      Path csv = csvs.resolve(name + ".csv");
      Path workbook = workbooks.resolve(name + ".xlsx");
      write(comparison, views, words, csv, workbook);
      files.addAll(List.of(csv, workbook));
    }
    return List.copyOf(files);
  }

  // both of one reading of the rows
  private static void write(
      Comparison comparison,
      WarehouseViews views,
      WorkbookWords words,
      Path csvFile,
      Path workbookFile)
      throws IOException {
    try (var csv = CsvFile.begin(comparison, csvFile);
        var workbook = new WorkbookFile(words, comparison, workbookFile)) {
      views.read(
          comparison.view(),
          cells -> {
            csv.add(cells);
            workbook.add(cells);
          });
      workbook.finish();
    }
  }
}
