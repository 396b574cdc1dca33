package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import budgetwarehouse.inspection.InspectedDocument.Place;
import budgetwarehouse.inspection.InspectedDocument.Unchecked;
import budgetwarehouse.spreadsheet.TimelessArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The report of a document or of a district as a workbook: the failures, every printed place they
 * rest on, and what was not checked.
 */
final class InspectionWorkbook implements AutoCloseable {
  private static final String APPLICATION = "budgetwarehouse";
  private static final String APPLICATION_VERSION = "1.0";

  private final Path file;
  private final Path draft;
  private final OutputStream bytes;
  private final Workbook workbook;
  private final TextSheet findings;
  private final TextSheet places;
  private final TextSheet unchecked;
  private int number;

  private InspectionWorkbook(Path file, Path draft) throws IOException {
    this.file = file;
    this.draft = draft;
    this.bytes = Files.newOutputStream(draft);
    this.workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION);
    this.findings =
        new TextSheet(
            workbook.newWorksheet("需核对的问题"),
            List.of(
                "序号", "同因序号", "级别", "编号", "检查内容", "文件", "检查对象", "左方", "左方数值", "右方", "右方数值", "相差",
                "说明", "状态", "结果主键"),
            List.of(6, 8, 6, 13, 30, 34, 26, 20, 20, 20, 20, 16, 40, 10, 19));
    this.places =
        new TextSheet(
            workbook.newWorksheet("所在位置"),
            List.of("序号", "编号", "哪一方", "文件", "页或行", "表", "行", "栏", "原文", "原文单位"),
            List.of(6, 13, 8, 34, 12, 34, 30, 30, 24, 10));
    this.unchecked =
        new TextSheet(
            workbook.newWorksheet("未检查"),
            List.of("文件", "编号", "检查内容", "原因", "处数"),
            List.of(34, 13, 40, 34, 8));
  }

  /** Begin a workbook. */
  static InspectionWorkbook create(Path file) throws IOException {
    return new InspectionWorkbook(file, file.resolveSibling(file.getFileName() + ".draft"));
  }

  /** Add a document. */
  void add(InspectedDocument document, FindingHistory history) throws IOException {
    int head = number;
    for (Finding finding : document.findings()) {
      number++;
      head = finding.isHead() ? number : head;
      findings.row(
          number,
          head,
          SeverityName.of(finding.severity()),
          finding.check(),
          finding.name(),
          document.file(),
          finding.subject(),
          finding.leftLabel(),
          finding.leftText(),
          finding.rightLabel(),
          finding.rightText(),
          finding.difference(),
          finding.note(),
          history.isNew(finding.key()) ? "本次新增" : "",
          finding.key());
      places(finding, "left", "左");
      places(finding, "right", "右");
    }
    for (Unchecked line : document.unchecked()) {
      unchecked.row(document.file(), line.check(), line.name(), line.reason(), line.number());
    }
  }

  private void places(Finding finding, String side, String name) throws IOException {
    for (Place place : finding.placesOf(side)) {
      places.row(
          number,
          finding.check(),
          name,
          place.file(),
          place.where(),
          place.table(),
          place.row(),
          place.column(),
          place.text(),
          place.unit());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      findings.finish();
      places.finish();
      unchecked.finish();
      workbook.close();
      bytes.close();
      TimelessArchive.copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
