package budgetwarehouse.sample.pdf;

import budgetwarehouse.extraction.pdf.Sheet;
import budgetwarehouse.extraction.pdf.SheetFile;
import budgetwarehouse.sample.Disclosure;
import budgetwarehouse.sample.SampleBlock;
import budgetwarehouse.sample.SampleWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * PDF. Its font, like that of many offices, says of two characters that they are radicals: 门 and 车
 * are drawn right and copied as ⻔ and ⻋.
 */
public final class PdfWriter implements SampleWriter {
  private static final String[] RADICALS = {"<95E8> <2ED4>", "<8F66> <2ECB>"};

  @Override
  public byte[] write(Disclosure disclosure) {
    var drawing = new Drawing();
    disclosure.blocks().forEach(drawing::draw);
    return new SheetFile().packed().mapped(RADICALS).write(drawing.pages.all());
  }

  /** One file while it is drawn. */
  private static final class Drawing {
    private static final double LEADING = 18;
    private static final double TITLE_SIZE = 14;

    private final Pages pages = new Pages();
    private final List<SampleBlock> titles = new ArrayList<>();

    void draw(SampleBlock block) {
      switch (block.kind()) {
        case PAGE -> begin(block);
        case COVER -> centred(block.text(), 18, 60);
        case TITLE -> title(block);
        case NUMBER -> number(block);
        case CAPTION -> caption(block);
        case TABLE -> new TablePages(pages, block, this::titlesAgain).draw();
        case HEADING, NOTE -> prose(block.text());
        case TEXT -> prose("　　" + block.text());
      }
    }

    private void begin(SampleBlock block) {
      pages.begin(block.layout().contains("rotated"));
      titles.clear();
      if (block.layout().contains("stray")) {
        pages.sheet().text(Sheet.HEIGHT + 60, 100, "12345.67");
        pages.sheet().clip(50, 700, 40, 12).text(200, 710, "76543.21").endClip();
      }
    }

    private void titlesAgain() {
      List.copyOf(titles).forEach(this::draw);
    }

    private void title(SampleBlock block) {
      keep(block);
      centred(block.text(), TITLE_SIZE, 26);
    }

    private void number(SampleBlock block) {
      keep(block);
      at(Pages.MARGIN, Sheet.SIZE, block.text());
      pages.advance(LEADING);
    }

    private void caption(SampleBlock block) {
      keep(block);
      at(Pages.MARGIN, Sheet.SIZE, block.text());
      at(Pages.MARGIN + pages.inside() - Sheet.width(block.right()), Sheet.SIZE, block.right());
      pages.advance(LEADING);
    }

    private void keep(SampleBlock block) {
      if (!titles.contains(block)) {
        titles.add(block);
      }
    }

    private void centred(String text, double size, double height) {
      for (String line : Wrapping.lines(text, pages.inside(), size)) {
        double indent = (pages.inside() - Wrapping.width(line, size)) / 2;
        at(Pages.MARGIN + indent, size, line);
        pages.advance(height);
      }
    }

    private void prose(String text) {
      for (String line : Wrapping.lines(text, pages.inside(), Sheet.SIZE)) {
        if (!pages.holds(LEADING)) {
          pages.next();
        }
        at(Pages.MARGIN, Sheet.SIZE, line);
        pages.advance(LEADING);
      }
    }

    private void at(double x, double size, String text) {

      if (!text.isBlank()) {
        double skipped = Wrapping.width(text, size) - Wrapping.width(text.stripLeading(), size);
        pages.sheet().text(x + skipped, pages.top() + size, size, text.strip());
      }
    }
  }
}
