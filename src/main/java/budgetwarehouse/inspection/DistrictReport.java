package budgetwarehouse.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report of one district. Its workbook is written document by document; its page at the end,
 * with the findings of all documents where these are few, else with a list of the documents alone.
 */
final class DistrictReport implements AutoCloseable {
  // more would make a page nobody reads to its end, and hold too much at a time
  private static final int MOST_DOCUMENTS = 30;

  private final Path file;
  private final InspectedLoad load;
  private final DistrictHistory history;
  private final InspectionWorkbook workbook;
  private final List<DocumentLine> lines = new ArrayList<>();
  private final List<InspectedDocument> documents = new ArrayList<>();
  private District district;

  private DistrictReport(District district, Path file, InspectedLoad load, DistrictHistory history)
      throws IOException {
    this.district = district;
    this.file = file;
    this.load = load;
    this.history = history;
    this.workbook =
        InspectionWorkbook.create(
            file.resolveSibling(district.fileName() + ".xlsx"), district.name(), load);
  }

  /** Begin the report of the district of a document. */
  static DistrictReport begin(
      InspectedDocument first, InspectedLoad load, DistrictHistory history, Path folder)
      throws IOException {
    District district = District.of(first);
    return new DistrictReport(
        district, folder.resolve(district.fileName() + ".html"), load, history);
  }

  /** Add a document of the district. */
  void add(InspectedDocument document) throws IOException {
    history.add(document);
    district = district.with(document, history.added(document));
    lines.add(DocumentLine.of(document, history));
    if (lines.size() <= MOST_DOCUMENTS) {
      documents.add(document);
    } else {
      documents.clear();
    }
    workbook.add(document, history);
  }

  /** Write the report of a document of the district by itself. */
  void writeAlone(InspectedDocument document, Path folder) throws IOException {
    DocumentPage.write(document, history, load, folder.resolve(document.key() + ".html"));
    Path alone = folder.resolve(document.key() + ".xlsx");
    try (var book = InspectionWorkbook.create(alone, document.subject(), load)) {
      book.add(document, history);
    }
  }

  /** Write the page, once every document was added; return what is gone. */
  List<GoneFailure> finish() throws IOException {
    List<GoneFailure> gone = history.gone();
    district = district.withGone(gone.size());
    lines.sort(DocumentLine.BY_WEIGHT);
    workbook.gone(gone);
    try (HtmlFile page = HtmlFile.create(file, PageHead.TITLE + "：" + district.name())) {
      PageHead.titles(page, PageHead.TITLE, district.name());
      PageHead.facts(
          page,
          List.of(
              List.of("检查", load.text()),
              List.of("现行文件", district.documents() + " 份"),
              List.of("与前次相比", change())));
      PageHead.explanation(page);
      list(page);
      GoneTable.write(page, gone);
      cards(page);
      page.begin("p", "class", "note back").link("../index.html", "返回总览").end();
    }
    return gone;
  }

  private String change() {
    return history.hasFormer()
        ? "新增 %d 项，仍存在 %d 项，不再出现 %d 项"
            .formatted(district.added(), district.failed() - district.added(), district.gone())
        : "首次检查，没有可对照的前次结果";
  }

  private void list(HtmlFile page) throws IOException {
    page.element("h2", "文件（按问题轻重排列）");
    page.begin("table", "class", "list").headings(DocumentLine.HEADINGS);
    for (DocumentLine line : lines) {
      page.begin("tr").begin("td");
      page.link("../documents/" + line.key() + ".html", line.subject());
      page.element("small", line.file()).end();
      page.cells(line.cells()).end();
    }
    page.end();
  }

  private void cards(HtmlFile page) throws IOException {
    if (documents.size() < lines.size()) {
      page.element("p", "文件较多，各文件的问题见所链接的文件页和本地区工作簿。", "class", "note");
      return;
    }
    List<String> order = lines.stream().map(DocumentLine::key).toList();
    documents.sort(Comparator.comparingInt(document -> order.indexOf(document.key())));
    FindingCards cards = new FindingCards(history);
    for (InspectedDocument document : documents) {
      page.begin("h2").link("../documents/" + document.key() + ".html", document.subject()).end();
      page.element("p", document.file() + "；" + DocumentPage.heading(document), "class", "note");
      if (document.findings().isEmpty()) {
        page.element("p", DocumentPage.nothing(document));
      }
      cards.write(page, document);
    }
  }

  District district() {
    return district;
  }

  @Override
  public void close() throws IOException {
    try (history) {
      workbook.close();
    }
  }
}
