package budgetwarehouse.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The report of one document, as it is sent to who published it. */
final class DocumentPage {
  private static final List<String> TALLY =
      List.of("不符", "其中错误", "警告", "提示", "相符", "其中四舍五入", "不适用", "缺少数据", "读取存疑");

  private DocumentPage() {}

  /** Write the page. */
  static void write(
      InspectedDocument document, DistrictHistory history, InspectedLoad load, Path file)
      throws IOException {
    try (HtmlFile page = HtmlFile.create(file, PageHead.TITLE + "：" + document.subject())) {
      PageHead.titles(page, PageHead.TITLE, document.subject());
      PageHead.facts(
          page,
          List.of(
              List.of("文件", document.file()),
              List.of("来源", document.source() == null ? "" : document.source()),
              List.of("检查", load.text()),
              List.of("与前次相比", history.changeOf(document)),
              List.of("印出数字", document.figures() + " 个")));
      tally(page, document);
      PageHead.explanation(page);
      page.element("h2", heading(document));
      if (document.findings().isEmpty()) {
        page.element("p", nothing(document));
      }
      new FindingCards(history).write(page, document);
      UncheckedReasons.write(page, document);
      page.begin("p", "class", "note back");
      page.link("../districts/" + District.of(document).fileName() + ".html", "返回本地区").end();
    }
  }

  /** Return the heading over the cards of a document. */
  static String heading(InspectedDocument document) {
    return "需核对的问题（" + document.causes() + " 个原因，" + document.failed() + " 项不符）";
  }

  /** Return what is said of a document without failures. */
  static String nothing(InspectedDocument document) {
    return document.passed() == 0 ? "没有可以比较的数字或文字，未作判断。" : "已比较的 " + document.passed() + " 项均相符。";
  }

  /** Write how many results the checks of a document had, by outcome. */
  static void tally(HtmlFile page, InspectedDocument document) throws IOException {
    page.begin("table", "class", "tally").headings(TALLY);
    page.row(
        List.of(
            text(document.failed()),
            text(document.errors()),
            text(document.warnings()),
            text(document.notes()),
            text(document.passed()),
            text(document.rounded()),
            text(document.notApplicable()),
            text(document.insufficient()),
            text(document.unreadable())));
    page.end();
  }

  static String text(int number) {
    return Integer.toString(number);
  }
}
