package budgetwarehouse.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.RealDisclosures;
import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.extraction.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one format prints, another must print too: the tables of a budget, cell for cell. */
class RoundTripTest {
  private static final Path FIXTURES = Path.of("src/test/resources/word");

  /** The small budget that the fixtures were made from. */
  static PrintedDocument budget() {
    String page =
        "<p>某某单位2026年部门预算</p><p>支出预算表</p><p>单位：万元</p>"
            + "<table><tr><td colspan=2>功能分类<td rowspan=2>合计<td colspan=2>其中"
            + "<tr><td>编码<td>名称<td>基本支出<td>项目支出"
            + "<tr><td>201<td>一般公共服务支出<td>1,234.50<td>1,000.00<td>234.50"
            + "<tr><td>20101<td>人大事务<td>234.50<td><td>234.50"
            + "<tr><td colspan=2>合计<td>1,234.50<td>1,000.00<td>234.50</table>"
            + "<p>本年支出1,234.50万元。</p>";
    return Shown.read("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget.docx", "budget.doc", "budget.html"})
  void readsTheSameBudgetFromEveryFormat(String file) throws IOException {
    PrintedDocument document = Shown.read(file, Files.readAllBytes(FIXTURES.resolve(file)));

    assertThat(document.findings()).isEmpty();
    assertThat(Shown.lines(document)).isEqualTo(Shown.lines(budget()));
  }

  @Test
  void readsBackWhatItWroteOfASmallBudget() {
    assertSame(budget().blocks());
  }

  @Test
  void readsBackTheTablesOfRealBudgets() throws IOException {
    int tables = 0;
    for (Path file : realFiles()) {
      PrintedDocument document = Shown.read(file.toString(), Files.readAllBytes(file));
      List<Block> ruled =
          document.blocks().stream()
              .filter(PrintedTable.class::isInstance)
              .filter(block -> ((PrintedTable) block).width() > 1)
              .filter(block -> ((PrintedTable) block).rows().size() > 1)
              .toList();
      assertSame(ruled);
      tables += ruled.size();
    }
    assertThat(tables).isPositive();
  }

  private static List<Path> realFiles() throws IOException {
    org.assertj.core.api.Assumptions.assumeThat(RealDisclosures.FOLDER).isDirectory();
    try (Stream<Path> files = Files.list(RealDisclosures.FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().limit(4).toList();
    }
  }

  private static void assertSame(List<Block> blocks) {
    List<String> expected =
        Shown.lines(new PrintedDocument(blocks, List.of())).stream()
            .map(line -> line.replaceAll("[\\u00a0\\t]", " "))
            .toList();
    PrintedDocument word = Shown.read("a.docx", new WordFile(Written.word(blocks)).bytes());
    PrintedDocument page =
        Shown.read("a.html", Written.page(blocks).getBytes(StandardCharsets.UTF_8));

    assertThat(word.findings()).isEmpty();
    assertThat(Shown.lines(word)).isEqualTo(expected);
    assertThat(page.findings()).isEmpty();
    assertThat(Shown.lines(page)).isEqualTo(expected);
  }

  /** Writes blocks in other formats. */
  private static final class Written {
    /** Cell that covers a slot, and the row it begins in. */
    private record Covering(PrintedCell cell, int row) {}

    static String word(List<Block> blocks) {
      var xml = new StringBuilder();
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          xml.append(WordFile.paragraph(escaped(paragraph.text())));
        } else if (block instanceof PrintedTable table) {
          xml.append(word(table)).append(WordFile.paragraph(""));
        }
      }
      return xml.toString();
    }

    private static String word(PrintedTable table) {
      Covering[][] owner = owners(table);
      var xml = new StringBuilder("<w:tbl>");
      for (int row = 0; row < owner.length; row++) {
        xml.append("<w:tr>");
        for (int column = 0; column < owner[row].length; ) {
          PrintedCell cell = owner[row][column].cell();
          boolean below = owner[row][column].row() < row;
          String merge =
              cell.rowSpan() == 1 ? "" : "<w:vMerge" + (below ? "" : " w:val=\"restart\"") + "/>";
          String span = "<w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>";
          xml.append(WordFile.cell(span + merge, below ? "" : escaped(cell.text())));
          column += cell.columnSpan();
        }
        xml.append("</w:tr>");
      }
      return xml.append("</w:tbl>").toString();
    }

    static String page(List<Block> blocks) {
      var page = new StringBuilder("<html>");
      for (Block block : blocks) {
        if (block instanceof Paragraph paragraph) {
          page.append("<p>").append(escaped(paragraph.text())).append("</p>");
        } else if (block instanceof PrintedTable table) {
          page.append(page(table));
        }
      }
      return page.toString();
    }

    private static String page(PrintedTable table) {
      Covering[][] owner = owners(table);
      var page = new StringBuilder("<table>");
      for (int row = 0; row < owner.length; row++) {
        page.append("<tr>");
        for (int column = 0; column < owner[row].length; ) {
          PrintedCell cell = owner[row][column].cell();
          if (owner[row][column].row() == row) {
            page.append("<td colspan=" + cell.columnSpan() + " rowspan=" + cell.rowSpan() + ">");
            page.append(escaped(cell.text()).replace("  ", " &nbsp;")).append("</td>");
          }
          column += cell.columnSpan();
        }
        page.append("</tr>");
      }
      return page.append("</table>").toString();
    }

    /** Return for every slot the cell that covers it. */
    private static Covering[][] owners(PrintedTable table) {
      var owner = new Covering[table.rows().size()][table.width()];
      for (int row = 0; row < owner.length; row++) {
        PrintedRow printed = table.rows().get(row);
        for (int column = 0; column < owner[row].length; column++) {
          if (owner[row][column] == null) {
            PrintedCell cell =
                column < printed.cells().size()
                    ? printed.cells().get(column)
                    : PrintedCell.of(row, "");
            cover(owner, cell, row, column);
          }
        }
      }
      return owner;
    }

    private static void cover(Covering[][] owner, PrintedCell cell, int row, int column) {
      var own = new Covering(cell, row);
      for (int r = row; r < Math.min(owner.length, row + cell.rowSpan()); r++) {
        for (int c = column; c < Math.min(owner[r].length, column + cell.columnSpan()); c++) {
          owner[r][c] = own;
        }
      }
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
