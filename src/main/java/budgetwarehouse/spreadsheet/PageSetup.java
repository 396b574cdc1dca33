package budgetwarehouse.spreadsheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How sheets are printed: across the page, as wide as it is, with the number of the page. */
public final class PageSetup {
  private PageSetup() {}

  /** Set a sheet up for printing. */
  public static void wide(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
  }
}
