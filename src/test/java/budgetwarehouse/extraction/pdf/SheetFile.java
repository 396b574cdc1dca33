package budgetwarehouse.extraction.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * PDF file made of drawn sheets. Its font is named and not embedded, so that no font file is
 * needed; its codes are Unicode by a predefined table.
 */
public final class SheetFile {
  private String encoding = "UniGB-UCS2-H";
  private COSName filter = null;
  private String toUnicode = "";
  private Consumer<PDPage> pageSettings = page -> {};
  private Consumer<PDDocument> documentSettings = document -> {};

  /** Write sheets into a file as they are. */
  public static byte[] of(Sheet... sheets) {
    return new SheetFile().write(sheets);
  }

  /** Deflate what is drawn. */
  public SheetFile packed() {
    filter = COSName.FLATE_DECODE;
    return this;
  }

  /** Change how codes are encoded. */
  public SheetFile encoded(String name) {
    encoding = name;
    return this;
  }

  /** Give the font a table that maps codes to Unicode, pairs of hex in angle brackets. */
  public SheetFile mapped(String... pairs) {
    toUnicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def\n"
            + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + pairs.length
            + " beginbfchar\n"
            + String.join("\n", pairs)
            + "\nendbfchar endcmap end end";
    return this;
  }

  /** Change each page, such as its rotation. */
  public SheetFile pages(Consumer<PDPage> settings) {
    pageSettings = settings;
    return this;
  }

  /** Change the document, such as its protection. */
  public SheetFile document(Consumer<PDDocument> settings) {
    documentSettings = settings;
    return this;
  }

  public byte[] write(Sheet... sheets) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.setDocumentId(1L);
      COSDictionary font = font(document);
      for (Sheet sheet : sheets) {
        document.addPage(page(document, sheet, font));
      }
      documentSettings.accept(document);
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage page(PDDocument document, Sheet sheet, COSDictionary font) throws IOException {
    var page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
    var contents = new PDStream(document);
    try (OutputStream out = contents.createOutputStream(filter)) {
      out.write(sheet.bytes());
    }
    page.setContents(contents);
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(resources));
    page.setRotation(sheet.rotation());
    pageSettings.accept(page);
    return page;
  }

  private COSDictionary font(PDDocument document) throws IOException {
    var system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 4);
    var descendant = named("CIDFontType0");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    var widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    descendant.setItem(COSName.W, widths);
    var descendants = new COSArray();
    descendants.add(descendant);
    var font = named("Type0");
    font.setItem(COSName.ENCODING, COSName.getPDFName(encoding));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (!toUnicode.isEmpty()) {
      var table = new PDStream(document);
      try (OutputStream out = table.createOutputStream()) {
        out.write(toUnicode.getBytes(StandardCharsets.US_ASCII));
      }
      font.setItem(COSName.TO_UNICODE, table);
    }
    return font;
  }

  private static COSDictionary named(String subtype) {
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    return font;
  }
}
