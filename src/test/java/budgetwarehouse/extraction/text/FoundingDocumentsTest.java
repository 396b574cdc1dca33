package budgetwarehouse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.Printed;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.region.ContentsReader;
import budgetwarehouse.extraction.region.ParagraphStart;
import budgetwarehouse.extraction.region.TabCellReader;
import budgetwarehouse.extraction.region.TabRowReader;
import budgetwarehouse.vocabulary.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingDocumentsTest {
  private static final String FUNING = "000";
  private static final String FENGRUN = "002";
  private static final String UNNAMED = "003";
  private static final String DONGXIHU = "004";
  private static final Pattern REMOVED =
      Pattern.compile("\\[bookmark:[^\\]]*\\]|(?m)^[ ]*— \\d+ —[ ]*$");

  // forms broken over lines leave out persons and rows not filled in: they have tests of their own
  private static final TextDocumentReader WITHOUT_FORMS =
      new TextDocumentReader(
          List.of(
              new ContentsReader(),
              new TabCellReader(ParagraphStart.standard()),
              new TabRowReader()),
          new ProseReader(ParagraphStart.standard()));

  @ParameterizedTest
  @CsvSource({
    FUNING + ", 9, 22",
    "001, 8, 35",
    FENGRUN + ", 0, 0",
    UNNAMED + ", 0, 0",
    DONGXIHU + ", 0, 0"
  })
  void losesNothingButContentsPageNumbersAndBookmarks(String name, int from, int to)
      throws IOException {
    var expected = new StringBuilder();
    List<String> lines = RealDisclosures.text(name).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean contents = i + 1 >= from && i + 1 <= to;
      expected.append(contents ? "" : REMOVED.matcher(lines.get(i)).replaceAll(""));
    }

    PrintedDocument document =
        WITHOUT_FORMS.read(RealDisclosures.text(name).getBytes(StandardCharsets.UTF_8));
    assertThat(everyCharacter(document)).isEqualTo(Folding.closeBlanks(expected.toString()));
  }

  @Test
  void readsSheetsWithOneCellALine() throws IOException {
    List<PrintedTable> tables = Printed.tables(read(FENGRUN));

    assertThat(tables).hasSize(46);
    assertThat(tables).extracting(table -> table.rows().size()).containsOnly(6, 7, 8);
    assertThat(tables.stream().map(Printed::rows))
        .anyMatch(rows -> rows.contains("|时效指标|按时间进度完成|按时间进度使用公用经费|2023年底完成|计划标准"))
        .anyMatch(rows -> rows.contains("产出指标|数量指标|审计数量|用于购买软件服务数量|≥1个|年初计划"));
    assertThat(read(FENGRUN).findings()).isEmpty();
  }

  @Test
  void readsSheetsWithOneRowALine() throws IOException {
    assertThat(Printed.tables(read(FUNING)))
        .extracting(table -> table.rows().size())
        .containsExactly(15, 4, 14, 7, 16, 15, 2);
  }

  @Test
  void closesTheSentencesOfDocumentsSetToAWidth() throws IOException {
    assertThat(Printed.paragraphs(read(UNNAMED)))
        .contains(
            "绩效指标：全局所有行政行为主体、职权、事实、程序合法率 100%。",
            "绩效指标：加强财税调度，2023年一般公共预算收入同比增长 8%。",
            "（十四）大力推广政府与社会资本合作（PPP）模式。进一步推进 PPP项目建设，充分调动社会资本参与基础设施建设运营的积极性。");
    assertThat(Printed.paragraphs(read(DONGXIHU)))
        .contains(
            "2023 年部门收支总预算 1844.81 万元。比 2022 年预算减少154.21 万元，下降 7.71%，"
                + "主要是 PPP 项目压减了规模，减少了项目开支，人员收入降低，人员经费减少。",
            "2.一般公共服务(类)财政事务(款)一般行政管理事务(项)：反映行政单位（包括实行公务员管理的事业单位）" + "未单独设置项级科目的其他项目支出。",
            "2023 年，预算支出全部纳入预算管理，设置了整体支出绩效目标、3 个项目支出绩效目标。");
  }

  private static PrintedDocument read(String name) throws IOException {
    return Printed.document(RealDisclosures.text(name));
  }

  private static String everyCharacter(PrintedDocument document) {
    var all = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        all.append(paragraph.text());
      } else if (block instanceof PrintedTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text())));
      }
    }
    return Folding.closeBlanks(all.toString());
  }
}
