package budgetwarehouse.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetwarehouse.ProgramVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPublicationTest {
  @TempDir Path folder;

  private static Publication publication(String view) {
    return new Publication(
        List.of(new PublishedView(view, "项目成本", "只比较同类。", "", 2)),
        List.of(
            Map.of(
                "view",
                "cost",
                "title",
                "项目",
                "kind",
                "bar",
                "category",
                "district_name",
                "series",
                "",
                "value",
                "amount_yuan",
                "state",
                "",
                "filter_column",
                "",
                "width",
                "",
                "note",
                "")),
        List.of("比较", "一句说明。"),
        ColumnRoles.read());
  }

  private List<Path> publish(Path target) throws IOException, SQLException {
    try (var warehouse = new SmallWarehouse()) {
      return new ComparisonPublication(publication("cost")).publish(warehouse.views(), target);
    }
  }

  @Test
  void writesAFileAndAWorkbookPerView() throws Exception {
    assertThat(publish(folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("cost.csv", "cost.xlsx");
  }

  @Test
  void writesTheSameBytesTwice() throws Exception {
    List<Path> first = publish(folder.resolve("first"));
    Thread.sleep(2100); // the clock of a zip entry has steps of two seconds
    List<Path> second = publish(folder.resolve("second"));

    for (int file = 0; file < first.size(); file++) {
      assertThat(second.get(file)).hasSameBinaryContentAs(first.get(file));
    }
  }

  @Test
  void headsTheCsvInChineseAndLeavesNoFormula() throws Exception {
    publish(folder);

    assertThat(Files.readString(folder.resolve("csv/cost.csv")))
        .startsWith("\ufeff地区,单位,年度,项目,金额（元）,占项目支出比重,单位成本（元／单位）")
        .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",15000.00,0.25,500.0000,2,")
        .contains("'+{{data}}$1,,,0.4500")
        .contains("\"'-1,482.64\n")
        .contains("'@乙,0.00,0.0,,");
  }

  private List<Row> sheet(String name) throws Exception {
    publish(folder);
    try (InputStream bytes = Files.newInputStream(folder.resolve("workbooks/cost.xlsx"));
        var workbook = new ReadableWorkbook(bytes)) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("说明", "数据", "字段", "来源");
      return workbook.findSheet(name).orElseThrow().read();
    }
  }

  @Test
  void writesTextsAsTextsAndNumbersAsNumbersIntoTheWorkbook() throws Exception {
    List<Row> rows = sheet("数据");

    assertThat(rows.get(0).getCellText(4)).isEqualTo("金额（万元）");
    Row first = rows.get(1);
    assertThat(first.getCell(3).getType()).isEqualTo(CellType.STRING);
    assertThat(first.getCell(3).getFormula()).isNull();
    assertThat(first.getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\",\"y\")");
    assertThat(first.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(new BigDecimal("1.5"));
    assertThat(first.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("500");
    assertThat(rows.get(2).getCellText(4)).isEmpty();
    assertThat(rows.get(3).getCellAsNumber(4).orElseThrow()).isZero();
  }

  @Test
  void putsWhatIsComparedBeforeWhereItStandsAndTheCautionBeforeTheEvidence() throws Exception {
    Row headings = sheet("数据").get(0);

    assertThat(headings.stream().map(Cell::getText))
        .containsSubsequence("地区", "金额（万元）", "同类家数（家）", "提示", "文件", "原文");
  }

  @Test
  void saysOfWhatBuildItIsWhatItsRowsComeToAndWhichCautionsTheyBear() throws Exception {
    assertThat(sheet("说明").stream().map(row -> row.getCellText(1)))
        .contains(
            "每行是一个项目",
            "只比较同类。",
            "3 行，2 个地区，2 个单位，引用 2 份文件；离群值 0 行",
            "数据日期 2026-11-01，第 3 次装载，仓库共 2 份文件，数据版本 b0，程序 " + ProgramVersion.CURRENT.name(),
            "同类仅 … 家，不足十家。（2 行）");
  }

  @Test
  void saysOfEveryColumnItsUnitAndItsNameInSql() throws Exception {
    assertThat(sheet("字段").stream().map(row -> row.stream().map(Cell::getText).toList()))
        .contains(
            List.of("E", "金额（万元）", "万元", "数值", "amount_yuan", "amount in yuan", "DECIMAL(18,2)"));
  }

  @Test
  void listsTheDocumentsThatRowsCiteAndHowManyCiteEach() throws Exception {
    List<Row> rows = sheet("来源");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("1");
    assertThat(rows.get(1).getCellText(2)).isEqualTo("=cmd");
    assertThat(rows.get(2).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("2");
  }

  @Test
  void knowsTheWordsByWhichTheWarehouseBarsAFigure() throws Exception {
    assertThat(RowMark.readAll())
        .filteredOn(mark -> mark.column().equals("caution"))
        .singleElement()
        .satisfies(
            mark ->
                assertThat(Path.of("warehouse-schema/marts/barred_caution.sql"))
                    .content()
                    .contains(mark.contains()));
  }

  @Test
  void saysInItsLastRowWhatASheetHasNoRoomFor() throws Exception {
    Path file = folder.resolve("short.xlsx");
    try (var warehouse = new SmallWarehouse();
        var bytes = Files.newOutputStream(file);
        var workbook = new Workbook(bytes, "test", "1.0")) {
      Comparison comparison = publication("cost").comparisons(warehouse.views()).get(0);
      var sheet = new ComparisonSheet(workbook, comparison, List.of(), 2);
      warehouse.views().read(comparison.view(), sheet::add);
      sheet.finish();
    }

    try (InputStream bytes = Files.newInputStream(file);
        var workbook = new ReadableWorkbook(bytes)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(4);
      assertThat(rows.get(3).getCellText(0)).isEqualTo("另有 1 行，见同名 CSV 文件");
    }
  }

  @Test
  void namesAListedViewThatTheWarehouseLacks() throws Exception {
    try (var warehouse = new SmallWarehouse()) {
      var publication = new ComparisonPublication(publication("nothing"));

      assertThatThrownBy(() -> publication.publish(warehouse.views(), folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("compare.nothing");
    }
  }
}
