package budgetwarehouse.sample;

import budgetwarehouse.sample.SampleBlock.Kind;
import java.nio.charset.Charset;

/**
 * Web page as an office program saves it: spans, blanks as entities, empty cells of one blank, a
 * script and a page frame round it.
 */
final class HtmlWriter implements SampleWriter {
  private final Charset charset;

  HtmlWriter(Charset charset) {
    this.charset = charset;
  }

  @Override
  public byte[] write(Disclosure disclosure) {
    var page = new StringBuilder();
    page.append(
            "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; ")
        .append("charset=" + charset.name().toLowerCase(java.util.Locale.ROOT) + "\">\n<title>")
        .append(escaped(disclosure.identity().unitName()))
        .append("</title>\n<style>td{border:1px solid #000}</style>\n")
        .append("<script>var visits = 1234.56;</script></head>\n<body>\n");
    disclosure.blocks().forEach(block -> append(page, block));
    return page.append("</body></html>\n").toString().getBytes(charset);
  }

  private static void append(StringBuilder page, SampleBlock block) {
    if (block.is(Kind.TABLE)) {
      append(page, block.table().orElseThrow().grid());
    } else if (block.is(Kind.PAGE)) {
      page.append("<hr>\n");
    } else {
      String name = element(block.kind());
      page.append("<" + name + ">" + escaped(line(block)) + "</" + name + ">\n");
    }
  }

  private static String line(SampleBlock block) {
    return block.right().isEmpty() ? block.text() : block.text() + "\u00a0\u00a0" + block.right();
  }

  private static String element(Kind kind) {
    return switch (kind) {
      case COVER -> "h1";
      case HEADING -> "h3";
      case TITLE -> "h2";
      case TEXT, NUMBER, CAPTION, NOTE, TABLE, PAGE -> "p";
    };
  }

  private static void append(StringBuilder page, SampleGrid grid) {
    page.append("<table cellspacing=\"0\">\n");
    for (int row = 0; row < grid.height(); row++) {
      page.append("<tr>");
      grid.row(row).forEach(cell -> page.append(cell(cell)));
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private static String cell(SampleCell cell) {
    String rows = cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "";
    String columns = cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "";
    String text = cell.text().isEmpty() ? "&nbsp;" : escaped(cell.text());
    return "<td" + rows + columns + ">" + text + "</td>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }
}
