package budgetwarehouse.change;

import budgetwarehouse.inspection.HtmlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The page of a change report: counts, reasons, the largest movements and the files with all. */
final class ChangePage {
  static final String NAME = "index.html";

  private ChangePage() {}

  /** Write the page of a report that has nothing to list. */
  static void write(ChangeSummary summary, Path folder) throws IOException {
    try (HtmlFile page = HtmlFile.create(folder.resolve(NAME), ChangeWords.TITLE)) {
      head(page, summary);
    }
  }

  /** Write the page of a report with its largest movements. */
  static void write(
      ChangeSummary summary, List<List<String>> documents, List<List<String>> largest, Path folder)
      throws IOException {
    try (HtmlFile page = HtmlFile.create(folder.resolve(NAME), ChangeWords.TITLE)) {
      head(page, summary);
      counts(page, summary);
      reasons(page, summary);
      table(page, "变动的文件（前 50 份）", List.of("变动", "文件名", "地区", "单位", "年度", "说明"), documents);
      table(
          page,
          "变动最大的比较数（前 50 个）",
          List.of("比较", "变动", "地区", "单位", "年度", "项目", "数值", "前次", "本次", "相差", "原因", "依据"),
          largest);
      files(page);
    }
  }

  private static void head(HtmlFile page, ChangeSummary summary) throws IOException {
    page.element("h1", ChangeWords.TITLE);
    for (String words : ChangeWords.of(summary)) {
      page.element("p", words);
    }
  }

  private static void counts(HtmlFile page, ChangeSummary summary) throws IOException {
    page.element("h2", "计数");
    page.begin("table", "class", "list").headings(List.of("对象", "变动", "个数"));
    for (ChangeTally tally : summary.tallies()) {
      if (tally.count() > 0) {
        page.row(
            List.of(
                ChangeSummary.subjectName(tally.subject()),
                tally.name(),
                Long.toString(tally.count())));
      }
    }
    page.end();
  }

  private static void reasons(HtmlFile page, ChangeSummary summary) throws IOException {
    page.element("h2", "比较行变动的主要原因");
    page.begin("table", "class", "list")
        .headings(List.of("原因", "含义", "新增", "消失", "数值改变", "同类改变", "出处改变"));
    for (ReasonTally reason : summary.reasons()) {
      if (reason.total() > 0 || reason.reason().equals("unknown")) {
        page.row(
            List.of(
                reason.name(),
                reason.meaning(),
                Long.toString(reason.appeared()),
                Long.toString(reason.vanished()),
                Long.toString(reason.moved()),
                Long.toString(reason.peers()),
                Long.toString(reason.sources())));
      }
    }
    page.end();
  }

  private static void table(
      HtmlFile page, String title, List<String> headings, List<List<String>> rows)
      throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    page.element("h2", title);
    page.begin("table", "class", "list").headings(headings);
    for (List<String> row : rows) {
      page.row(row);
    }
    page.end();
  }

  private static void files(HtmlFile page) throws IOException {
    page.element("h2", "全部明细");
    page.begin("ul").begin("li").link(ChangeWorkbook.NAME, "工作簿").end();
    for (ChangeSheet sheet : ChangeSheet.ALL) {
      page.begin("li").link(sheet.fileName(), sheet.title() + "（CSV）").end();
    }
    page.end();
  }
}
