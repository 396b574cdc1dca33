package budgetwarehouse.extraction.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox one and the same font for every font that a file does not embed.
 *
 * <p>Left alone, PDFBox searches the machine's fonts, writes a list of them to the user's home, and
 * reads differently where other fonts are installed. Widths come from the file; the shapes are
 * never looked at.
 */
final class SubstituteFonts implements FontMapper {
  private static final String LAST_RESORT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final SubstituteFonts ONLY = new SubstituteFonts();

  private final TrueTypeFont font = parse();

  private SubstituteFonts() {}

  /** Make PDFBox use it; it has one such place for the whole process. */
  static void install() {
    FontMappers.set(ONLY);
  }

  private static TrueTypeFont parse() {
    try (InputStream bytes = FontMapper.class.getResourceAsStream(LAST_RESORT)) {
      if (bytes == null) {
        throw new IllegalStateException("PDFBox does not bring " + LAST_RESORT);
      }
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LAST_RESORT, e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }
}
