package budgetwarehouse.inspection;

import java.io.IOException;
import java.util.List;

/** What the load before found and this one does not, written as a table. */
final class GoneTable {
  private static final int MOST_ROWS = 200;

  private GoneTable() {}

  /** Write the table; nothing where nothing is gone. */
  static void write(HtmlFile page, List<GoneFailure> gone) throws IOException {
    if (gone.isEmpty()) {
      return;
    }
    page.element("h2", "不再出现的问题（" + gone.size() + " 项）");
    page.begin("table", "class", "list gone").headings(GoneFailure.HEADINGS);
    for (GoneFailure failure : gone.subList(0, Math.min(MOST_ROWS, gone.size()))) {
      page.row(failure.cells());
    }
    page.end();
    if (gone.size() > MOST_ROWS) {
      page.element("p", "另有 " + (gone.size() - MOST_ROWS) + " 项，见各地区工作簿。", "class", "note");
    }
  }
}
