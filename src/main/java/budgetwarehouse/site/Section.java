package budgetwarehouse.site;

import budgetwarehouse.comparison.PublishedView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison as the page of a district or a body shows it: its rows, whose columns are in {@code
 * data/columns.js}, and how many of them only the page of the comparison shows.
 */
final class Section implements JsonPart {
  private final PublishedView view;
  private final List<byte[]> rows = new ArrayList<>();
  private int leftOut;

  Section(PublishedView view) {
    this.view = view;
  }

  /** Add a row as {@link RowJson} writes it. */
  void add(byte[] row) {
    rows.add(row);
  }

  /** Count a row that the page does not show. */
  void leaveOut() {
    leftOut++;
  }

  @Override
  public void writeTo(OutputStream page) throws IOException {
    page.write(bytes("{\"view\":" + SiteJson.write(view.name())));
    page.write(bytes(",\"heading\":" + SiteJson.write(view.sheet())));
    page.write(bytes(",\"note\":" + SiteJson.write(view.note())));
    page.write(bytes(",\"rows\":["));
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        page.write(',');
      }
      page.write(rows.get(i));
    }
    page.write(bytes("],\"left_out\":" + leftOut + "}"));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** Return sections as one value of a page. */
  static JsonPart list(List<Section> sections) {
    return page -> {
      page.write('[');
      for (int i = 0; i < sections.size(); i++) {
        if (i > 0) {
          page.write(',');
        }
        sections.get(i).writeTo(page);
      }
      page.write(']');
    };
  }
}
