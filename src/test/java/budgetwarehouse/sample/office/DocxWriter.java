package budgetwarehouse.sample.office;

import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleCell;
import budgetwarehouse.sample.SampleGrid;
import budgetwarehouse.sample.SampleWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word document: merged cells as spans, head rows that are repeated on every page. */
public final class DocxWriter implements SampleWriter {
  /** Twentieths of a point between the margins. */
  private static final int PAGE_WIDTH = 9000;

  @Override
  public byte[] write(Disclosure disclosure) throws IOException {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      disclosure.blocks().forEach(block -> add(document, block));
      document.write(bytes);
      return FixedArchive.of(bytes.toByteArray());
    }
  }

  private static void add(XWPFDocument document, SampleBlock block) {
    switch (block.kind()) {
      case PAGE -> document.createParagraph().setPageBreak(true);
      case TABLE -> add(document, block.table().orElseThrow().grid());
      case COVER, TITLE -> paragraph(document, block).setAlignment(ParagraphAlignment.CENTER);
      case HEADING, TEXT, NUMBER, CAPTION, NOTE -> paragraph(document, block);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, SampleBlock block) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(block.text());
    if (!block.right().isEmpty()) {
      paragraph.createRun().addTab();
      paragraph.createRun().setText(block.right());
    }
    return paragraph;
  }

  private static void add(XWPFDocument document, SampleGrid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    var columns = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < grid.width(); column++) {
      columns.addNewGridCol().setW(width(grid, 1));
    }
    for (int row = 0; row < grid.height(); row++) {
      // made anew, since the table would give it as many cells as the first row has
      var line = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
      line.setRepeatHeader(grid.isHead(row));
      for (int column = 0; column < grid.width(); ) {
        SampleCell cell = grid.at(row, column);
        XWPFTableCell target = line.addNewTableCell();
        fill(target, cell, cell.row() == row);
        target.setWidth(width(grid, cell.columnSpan()).toString());

        column += cell.columnSpan();
      }
    }
  }

  /** All columns of a table are equally wide. */
  private static BigInteger width(SampleGrid grid, int columns) {
    return BigInteger.valueOf((long) PAGE_WIDTH / grid.width() * columns);
  }

  private static void fill(XWPFTableCell target, SampleCell cell, boolean first) {
    var properties = target.getCTTc().addNewTcPr();
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    target.setText(first ? cell.text() : "");
  }
}
