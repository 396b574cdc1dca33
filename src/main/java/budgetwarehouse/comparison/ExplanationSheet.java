package budgetwarehouse.comparison;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.spreadsheet.CellStyle;
import budgetwarehouse.spreadsheet.PageSetup;
import budgetwarehouse.spreadsheet.RowHeight;
import budgetwarehouse.warehouse.PublishedBuild;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** First sheet of a workbook: what it holds, of when, how to read it and what to beware of. */
final class ExplanationSheet {
  static final String NAME = "说明";

  private static final int LABEL_WIDTH = 14;
  private static final int TEXT_WIDTH = 124;
  private static final int MOST_CAUTIONS = 20;
  private static final double TITLE_HEIGHT = 28;

  private final Worksheet sheet;
  private int row;

  ExplanationSheet(Worksheet sheet) {
    this.sheet = sheet;
    PageSetup.wide(sheet);
    sheet.hideGridLines();
    sheet.width(0, LABEL_WIDTH);
    sheet.width(1, TEXT_WIDTH);
  }

  /** Write the sheet; done last, since it says what the other sheets came to. */
  void write(WorkbookWords words, Comparison comparison, ComparisonTally tally) throws IOException {
    title(words.explanation().get(0) + "：" + comparison.published().sheet());
    line("每行是", comparison.view().chineseComment());
    line("使用时注意", comparison.published().note());
    line("数量", counts(tally));
    line("数据", data(words.build()));
    line("数据库视图", comparison.view().qualifiedName() + "，CSV 同名，在 csv 文件夹");
    lines("怎样读", words.explanation().subList(1, words.explanation().size()));
    lines("底色", words.marks().stream().map(RowMark::says).toList());
    lines("工作表", words.sheets());
    lines("本表的提示", cautions(tally.cautions()));
    lines("使用条件", words.terms());
    sheet.finish();
  }

  private static String counts(ComparisonTally tally) {
    return String.format(
        Locale.ROOT,
        "%d 行，%d 个地区，%d 个单位，引用 %d 份文件；离群值 %d 行",
        tally.rows(),
        tally.districts(),
        tally.bodies(),
        tally.citations().documents(),
        tally.outliers());
  }

  private static String data(PublishedBuild build) {
    return "数据日期 %s，第 %s 次装载，仓库共 %s 份文件，数据版本 %s，程序 %s"
        .formatted(
            build.dataDate(),
            build.loadNumber(),
            build.documentCount(),
            build.buildId(),
            ProgramVersion.CURRENT.name());
  }

  private static List<String> cautions(CautionCount cautions) {
    List<String> texts =
        cautions.sentences().stream()
            .limit(MOST_CAUTIONS)
            .map(sentence -> sentence.getKey() + "（" + sentence.getValue() + " 行）")
            .collect(Collectors.toList());
    int more = cautions.sentences().size() - texts.size();
    if (more > 0) {
      texts.add("另有 " + more + " 种，见数据表“提示”列");
    }
    return texts.isEmpty() ? List.of("没有") : texts;
  }

  private void title(String text) {
    sheet.inlineString(row, 0, text);
    CellStyle.title(sheet.style(row, 0));
    sheet.rowHeight(row, TITLE_HEIGHT);
    row++;
  }

  private void lines(String label, List<String> texts) {
    String shown = label;
    for (String text : texts) {
      line(shown, text);
      shown = "";
    }
  }

  private void line(String label, String text) {
    row++;
    sheet.inlineString(row, 0, label);
    CellStyle.label(sheet.style(row, 0));
    sheet.inlineString(row, 1, text);
    CellStyle.text(sheet.style(row, 1));
    sheet.rowHeight(row, RowHeight.of(RowHeight.lines(text, TEXT_WIDTH)));
  }
}
