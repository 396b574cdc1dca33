package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The report of one document, as it is sent to who published it. */
final class DocumentPage {
  private DocumentPage() {}

  /** Write the page. */
  static void write(InspectedDocument document, FindingCards cards, Path file) throws IOException {
    try (HtmlFile page = HtmlFile.create(file, "勾稽检查反馈：" + document.subject())) {
      page.element("h1", "勾稽检查反馈").element("p", document.subject(), "class", "subject");
      page.begin("p", "class", "facts").text("文件：" + document.file());
      if (document.source() != null) {
        page.text("；来源：" + document.source());
      }
      page.text("；印出数字 " + document.figures() + " 个").end();
      tally(page, document);
      page.element("h2", "需核对的问题（" + document.causes() + " 个原因，" + document.failed() + " 项不符）");
      if (document.findings().isEmpty()) {
        page.element("p", "已比较的各项均相符。");
      }
      cards.write(page, document);
      unchecked(page, document);
    }
  }

  /** Write how many results the checks of a document had, by outcome. */
  static void tally(HtmlFile page, InspectedDocument document) throws IOException {
    page.begin("table", "class", "tally");
    page.headings(List.of("不符", "相符", "其中四舍五入", "不适用", "缺少数据", "读取存疑"));
    page.row(
        List.of(
            text(document.failed()),
            text(document.passed()),
            text(document.rounded()),
            text(document.notApplicable()),
            text(document.insufficient()),
            text(document.unreadable())));
    page.end();
  }

  private static void unchecked(HtmlFile page, InspectedDocument document) throws IOException {
    page.element("h2", "未能检查的项目及原因");
    if (document.unchecked().isEmpty()) {
      page.element("p", "无。");
      return;
    }
    page.begin("table", "class", "list");
    page.headings(List.of("编号", "检查内容", "原因", "处数"));
    for (Unchecked unchecked : document.unchecked()) {
      page.row(
          List.of(
              unchecked.check(),
              unchecked.name(),
              unchecked.reason() == null ? "" : unchecked.reason(),
              text(unchecked.number())));
    }
    page.end();
    page.element("p", "未检查不等于相符。", "class", "note");
  }

  static String text(int number) {
    return Integer.toString(number);
  }
}
