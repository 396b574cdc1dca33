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
    Files.createDirectories(folder);
    List<Comparison> comparisons = publication.comparisons(views);
    List<Path> files = new ArrayList<>(csvFiles(comparisons, views, folder.resolve(CSV)));
    files.addAll(workbooks(comparisons, views, folder.resolve(WORKBOOKS)));
    return List.copyOf(files);
  }

  private static List<Path> csvFiles(
      List<Comparison> comparisons, WarehouseViews views, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    var csv = new CsvFile(views);
    for (Comparison comparison : comparisons) {
      Path file = folder.resolve(comparison.published().name() + ".csv");
      csv.write(comparison, file);
      files.add(file);
    }
    return files;
  }

  private List<Path> workbooks(List<Comparison> comparisons, WarehouseViews views, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    var workbook = new WorkbookFile(views, WorkbookWords.read(publication, views));
    for (Comparison comparison : comparisons) {
      Path file = folder.resolve(comparison.published().name() + ".xlsx");
      workbook.write(comparison, file);
      files.add(file);
    }
    return files;
  }
}
