package budgetwarehouse.inspection;

import static budgetwarehouse.inspection.DocumentPage.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first page: all districts side by side, and how each check came out. */
final class SummaryPage {
  private static final List<String> HEADINGS =
      List.of("地区", "文件", "不符（原因）", "错误", "警告", "提示", "本次新增", "不再出现", "相符", "未检查", "相符占比");

  private SummaryPage() {}

  /**
   * Write the page.
   *
   * @param gone what is there no more in all districts
   */
  static void write(
      List<District> districts,
      List<CheckTally> checks,
      List<GoneFailure> gone,
      boolean hasFormer,
      InspectedLoad load,
      Path file)
      throws IOException {
    try (HtmlFile page = HtmlFile.create(file, "预决算公开勾稽检查总览")) {
      PageHead.titles(page, "预决算公开勾稽检查总览", load.text());
      PageHead.facts(
          page,
          List.of(
              List.of("现行文件", districts.stream().mapToInt(District::documents).sum() + " 份"),
              List.of("与前次相比", hasFormer ? change(districts, gone) : "首次检查，没有可对照的前次结果")));
      page.begin("section", "class", "explanation").begin("ul");
      for (String text : PageHead.MEANING) {
        page.element("li", text);
      }
      page.element("li", "地区和文件的反馈各有网页和同名工作簿，可直接发回核对更正。").end().end();
      districts(page, districts);
      GoneTable.write(page, gone);
      checks(page, checks);
    }
  }

  private static String change(List<District> districts, List<GoneFailure> gone) {
    int failed = districts.stream().mapToInt(District::failed).sum();
    int added = districts.stream().mapToInt(District::added).sum();
    return "新增 %d 项，仍存在 %d 项，不再出现 %d 项".formatted(added, failed - added, gone.size());
  }

  private static void districts(HtmlFile page, List<District> districts) throws IOException {
    page.element("h2", "各地区");
    page.begin("table", "class", "list").headings(HEADINGS);
    for (District district : districts) {
      page.begin("tr").begin("td");
      page.link("districts/" + district.fileName() + ".html", district.name()).text("（");
      page.link("districts/" + district.fileName() + ".xlsx", "工作簿").text("）").end();
      page.cells(cells(district)).end();
    }
    page.end();
  }

  private static List<String> cells(District district) {
    int all = district.passed() + district.failed() + district.unchecked();
    long share = all == 0 ? 0 : Math.round(100.0 * district.passed() / all);
    return List.of(
        text(district.documents()),
        district.failed() + "（" + district.causes() + "）",
        text(district.errors()),
        text(district.warnings()),
        text(district.notes()),
        text(district.added()),
        text(district.gone()),
        text(district.passed()),
        text(district.unchecked()),
        share + "%");
  }

  private static void checks(HtmlFile page, List<CheckTally> checks) throws IOException {
    page.element("h2", "各项检查");
    page.element("p", "未检查（不适用、缺少数据、读取存疑）不等于相符，与不符同样列出。", "class", "note");
    page.begin("table", "class", "list").headings(CheckTally.HEADINGS);
    for (CheckTally check : checks) {
      page.row(check.cells());
    }
    page.end();
  }
}
