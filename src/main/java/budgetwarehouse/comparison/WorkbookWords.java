package budgetwarehouse.comparison;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.WarehouseViews;
import java.io.IOException;
import java.util.List;

/**
 * What all workbooks of a publication say.
 *
 * @param explanation the title, then the sentences that stand above everything
 * @param sheets what each sheet holds
 * @param terms under which the data may be used
 * @param marks rows that are coloured
 * @param documents sources that may be cited
 */
record WorkbookWords(
    List<String> explanation,
    List<String> sheets,
    List<String> terms,
    List<RowMark> marks,
    PublishedBuild build,
    CitedDocuments documents) {
  /** Keep the lists. */
  WorkbookWords {
    explanation = List.copyOf(explanation);
    sheets = List.copyOf(sheets);
    terms = List.copyOf(terms);
    marks = List.copyOf(marks);
  }

  /** Read them from the lists of the jar and the warehouse. */
  static WorkbookWords read(Publication publication, WarehouseViews views) throws IOException {
    return new WorkbookWords(
        publication.explanation(),
        texts("comparisons/workbook_sheet.csv"),
        texts("open-data/terms.csv"),
        RowMark.readAll(),
        PublishedBuild.read(views),
        CitedDocuments.read(views));
  }

  private static List<String> texts(String list) {
    return ReferenceList.read(list).rows().stream()
        .map(row -> row.getOrDefault("text", ""))
        .toList();
  }
}
