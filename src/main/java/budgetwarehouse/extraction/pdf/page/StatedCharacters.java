package budgetwarehouse.extraction.pdf.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Says which character a font's code stands for, by what the file states and by nothing else.
 *
 * <p>Where a font states no way to Unicode, PDFBox takes the code itself for a character or looks
 * into a substitute font of the machine: digits come back as other digits, elsewhere differently.
 * Such a glyph is unreadable here, whatever PDFBox returns.
 *
 * <p>One serves all pages of a document, so that no font's table is parsed twice.
 */
public final class StatedCharacters {
  private final Map<COSDictionary, Optional<CMap>> toUnicode = new HashMap<>();

  /** Return the character, or {@link Glyph#UNKNOWN}. */
  String read(PDFont font, int code) {
    String character = font.toUnicode(code);
    if (character == null || !isText(character)) {
      return Glyph.UNKNOWN;
    }
    return isStated(font, code, character) ? character : Glyph.UNKNOWN;
  }

  private boolean isStated(PDFont font, int code, String character) {
    // Asked of the font's own table, not of PDFBox, which hands out the code or a guess instead.
    if (isMapped(font.getCOSObject(), code)) {
      return true;
    }
    if (font instanceof PDType0Font composite) {
      return isPredefined(font.getCOSObject()) && composite.getCMapUCS2() != null;
    }
    return font instanceof PDSimpleFont simple && character.equals(byName(simple, code));
  }

  /** Return the character of the glyph name, where the file and no substitute font gives it. */
  private static String byName(PDSimpleFont font, int code) {
    boolean named =
        font.getCOSObject().containsKey(COSName.ENCODING)
            || font.isEmbedded()
            || font.isStandard14();
    if (!named || font.getEncoding() == null) {
      return Glyph.UNKNOWN;
    }
    GlyphList glyphs =
        font.getGlyphList() == null ? GlyphList.getAdobeGlyphList() : font.getGlyphList();
    String character = glyphs.toUnicode(font.getEncoding().getName(code));
    return character == null ? Glyph.UNKNOWN : character;
  }

  private static boolean isPredefined(COSDictionary font) {
    COSName encoding = font.getCOSName(COSName.ENCODING);
    return encoding != null && !encoding.getName().startsWith("Identity");
  }

  /** Return whether the font's own table, parsed anew, holds the code. */
  private boolean isMapped(COSDictionary font, int code) {
    return toUnicode
        .computeIfAbsent(font, StatedCharacters::parse)
        .map(table -> table.toUnicode(code))
        .isPresent();
  }

  private static Optional<CMap> parse(COSDictionary font) {
    COSBase stated = font.getDictionaryObject(COSName.TO_UNICODE);
    if (!(stated instanceof COSStream stream)) {
      return Optional.empty();
    }
    try (var bytes = stream.createView()) {
      return Optional.of(new CMapParser().parse(bytes));
    } catch (IOException | RuntimeException e) {
      // A broken table states nothing; what it should have said is not known.
      return Optional.empty();
    }
  }

  /** Return whether these are characters of text: none for private use, none that control. */
  private static boolean isText(String character) {
    int next = 0;
    while (next < character.length()) {
      int codePoint = character.codePointAt(next);
      if (!isTextOrBlank(codePoint)) {
        return false;
      }
      next += Character.charCount(codePoint);
    }
    return next > 0;
  }

  private static boolean isTextOrBlank(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.CONTROL -> Character.isWhitespace(codePoint);
      default -> codePoint != 0xfffd;
    };
  }
}
