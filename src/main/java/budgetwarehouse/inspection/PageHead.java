package budgetwarehouse.inspection;

import java.io.IOException;
import java.util.List;

/** What every report says first: what it is, of which load, and how to answer it. */
final class PageHead {
  static final String TITLE = "预决算公开勾稽检查反馈";

  /** What the report is and is not. */
  static final List<String> MEANING =
      List.of(
          "本反馈由程序按勾稽关系目录逐项比对公开文件所印的数字和文字得出，列出彼此不一致或疑似有误之处，供核对更正，不是审计结论。",
          "级别：“错误”为数字之间不能同时成立；“警告”为内容矛盾或要素缺漏，很可能有误；“提示”为文字、格式和异常情况，请酌情处理。",
          "每项并列两侧所述和原文（「」内照录，着色处为所指字句），并注明页、表、行、栏；不分页的文件注明行号，自文件首行数起。");

  /** How to answer. */
  static final List<String> ANSWERING =
      List.of(
          "属填报或印制错误的：更正文件，重新公开，并报送更正后的全文；更正件装载后，本反馈将列出已消除和仍存在的问题。",
          "原文无误的（程序读错，或另有口径）：在同名工作簿“需核对的问题”表的“核对结果”“情况说明”两栏写明，连同工作簿退回。",
          "引用某一问题时，请写明文件名、序号和编号（如 BUD-IN-02）。");

  private PageHead() {}

  /** Write title and subject. */
  static void titles(HtmlFile page, String title, String subject) throws IOException {
    page.begin("header").element("h1", title);
    page.element("p", subject, "class", "subject").end();
  }

  /** Write facts, each a name and a text; those without text are left out. */
  static void facts(HtmlFile page, List<List<String>> facts) throws IOException {
    page.begin("dl", "class", "facts");
    for (List<String> fact : facts) {
      if (!fact.get(1).isBlank()) {
        page.begin("div").element("dt", fact.get(0)).element("dd", fact.get(1)).end();
      }
    }
    page.end();
  }

  /** Write what the report is and how to answer it. */
  static void explanation(HtmlFile page) throws IOException {
    page.begin("section", "class", "explanation");
    list(page, "说明", MEANING);
    list(page, "如何回复", ANSWERING);
    page.end();
  }

  private static void list(HtmlFile page, String heading, List<String> texts) throws IOException {
    page.element("h4", heading).begin("ul");
    for (String text : texts) {
      page.element("li", text);
    }
    page.end();
  }
}
