package budgetwarehouse.inspection;

import java.io.IOException;
import java.nio.file.Path;

/** The report of one district, written document by document. */
final class DistrictReport implements AutoCloseable {
  private final HtmlFile page;
  private final InspectionWorkbook workbook;
  private final FindingCards cards;
  private District district;

  private DistrictReport(
      District district, HtmlFile page, InspectionWorkbook workbook, FindingCards cards) {
    this.district = district;
    this.page = page;
    this.workbook = workbook;
    this.cards = cards;
  }

  /** Begin the report of the district of a document. */
  static DistrictReport begin(InspectedDocument first, FindingCards cards, Path folder)
      throws IOException {
    District district = District.of(first);
    HtmlFile page =
        HtmlFile.create(folder.resolve(district.fileName() + ".html"), "勾稽检查反馈：" + district.name());
    page.element("h1", "勾稽检查反馈").element("p", district.name(), "class", "subject");
    return new DistrictReport(
        district,
        page,
        InspectionWorkbook.create(folder.resolve(district.fileName() + ".xlsx")),
        cards);
  }

  /** Add a document of the district. */
  void add(InspectedDocument document, FindingHistory history, int added) throws IOException {
    district = district.with(document, added);
    page.begin("h2").link("../documents/" + document.key() + ".html", document.subject()).end();
    page.element("p", "文件：" + document.file(), "class", "facts");
    DocumentPage.tally(page, document);
    cards.write(page, document);
    workbook.add(document, history);
  }

  District district() {
    return district;
  }

  @Override
  public void close() throws IOException {
    try (workbook) {
      page.close();
    }
  }
}
