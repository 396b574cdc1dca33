package budgetwarehouse.inspection;

import static budgetwarehouse.inspection.DocumentPage.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first page: all districts side by side, and how each check came out. */
final class SummaryPage {
  private SummaryPage() {}

  /** Write the page. */
  static void write(
      List<District> districts, List<CheckTally> checks, FindingHistory history, Path file)
      throws IOException {
    try (HtmlFile page = HtmlFile.create(file, "勾稽检查总览")) {
      page.element("h1", "勾稽检查总览");
      page.element(
          "p",
          history.hasFormer() ? change(districts, history) : "首次检查，没有可对照的前次结果。",
          "class",
          "facts");
      districts(page, districts);
      checks(page, checks);
    }
  }

  private static String change(List<District> districts, FindingHistory history) {
    int added = districts.stream().mapToInt(District::added).sum();
    return "与前次装载相比：新增不符 " + added + " 项，不再出现 " + history.gone() + " 项。";
  }

  private static void districts(HtmlFile page, List<District> districts) throws IOException {
    page.element("h2", "各地区");
    page.begin("table", "class", "list");
    page.headings(List.of("地区", "文件", "不符（原因）", "错误", "警告", "提示", "本次新增", "相符", "未检查", "相符占全部检查"));
    for (District district : districts) {
      page.begin("tr").begin("td");
      page.link("districts/" + district.fileName() + ".html", district.name()).end();
      for (String cell : cells(district)) {
        page.element("td", cell, "class", "number");
      }
      page.end();
    }
    page.end();
  }

  /** Return what stands behind the name of a district. */
  static List<String> cells(District district) {
    int all = district.passed() + district.failed() + district.unchecked();
    long share = all == 0 ? 0 : Math.round(100.0 * district.passed() / all);
    return List.of(
        text(district.documents()),
        district.failed() + "（" + district.causes() + "）",
        text(district.errors()),
        text(district.warnings()),
        text(district.notes()),
        text(district.added()),
        text(district.passed()),
        text(district.unchecked()),
        share + "%");
  }

  private static void checks(HtmlFile page, List<CheckTally> checks) throws IOException {
    page.element("h2", "各项检查");
    page.begin("table", "class", "list");
    page.headings(CheckTally.HEADINGS);
    for (CheckTally check : checks) {
      page.row(check.cells());
    }
    page.end();
    page.element("p", "未检查（不适用、缺少数据、读取存疑）不等于相符，与不符同样列出。", "class", "note");
  }
}
