package budgetwarehouse.fact.grid;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.extraction.PrintedRow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPathsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // merged cells decide, also where a blank would be taken for a group
    "项目{1x2}||合计{2x1}|支出{1x2}|/编码|名称||基本|项目, 项目/编码 项目/名称 合计 支出/基本 支出/项目",
    "合计{2x2}||接待{2x2}|/|||/预算数|决算数|预算数|决算数, 合计/预算数 合计/决算数 接待/预算数 接待/决算数",
    // a cell beside a group that is not merged is a column of its own
    "“三公”{1x2}||运行{2x1}/合计|接待|, “三公”/合计 “三公”/接待 运行",
    "项目名称{1x2}||金额, 项目名称 项目名称 金额",
    // without any merged cell a text reaches over the blanks that have something below
    "编码|名称|合计|基本||项目/|||人员|公用|, 编码 名称 合计 基本/人员 基本/公用 项目",
    "支出{1x2}|/支出|项目, 支出 支出/项目",
  })
  void followTheHeaderFromTopToLeaf(String header, String paths) {
    List<PrintedRow> rows = Grids.rows(header);

    assertThat(HeaderPaths.of(rows, rows.get(0).cells().size()))
        .extracting(path -> String.join("/", path))
        .containsExactly(paths.split(" "));
  }
}
