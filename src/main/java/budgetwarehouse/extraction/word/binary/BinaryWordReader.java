package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads a {@code .doc} of Word 97 to 2003.
 *
 * <p>Boxes of text and notes follow the text: where on the page they stand, the file says in a form
 * that is not read.
 */
public final class BinaryWordReader implements DocumentReader {
  private static final int MOST_BYTES = 100_000_000;

  @Override
  public PrintedDocument read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件");
    }
    try (var file = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return read(file);
    } catch (EncryptedDocumentException e) {
      return unread(FindingKind.FILE_ENCRYPTED, "");
    } catch (OldWordFileFormatException e) {
      return unread(FindingKind.FORMAT_NOT_READ, "Word 97 及以后版本的文件");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI meets broken files with many exceptions; each says the same to the analyst.
      return unread(FindingKind.FILE_DAMAGED, "完整的 Word 文件");
    } catch (OutOfMemoryError e) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件");
    }
  }

  private static PrintedDocument unread(FindingKind kind, String expected) {
    return PrintedDocument.unread(new Finding(kind, Place.WHOLE_DOCUMENT, "", expected));
  }

  private static PrintedDocument read(HWPFDocument file) {
    var document = new FlowDocument();
    readStories(file, new BinaryStory(file, document, new BinaryText(document)), true);
    var aside = new FlowDocument();
    var unprinted = new BinaryText(aside);
    unprinted.leaveOutTheRest();
    readStories(file, new BinaryStory(file, aside, unprinted), false);
    document.numbers().leftOut().addAll(aside.numbers().leftOut());
    RawText.count(file, document.numbers().seen());
    return document.print();
  }

  /** Read the stories that are printed in the text, or those that are not: heads and remarks. */
  private static void readStories(HWPFDocument file, BinaryStory story, boolean printed) {
    FileInformationBlock lengths = file.getFileInformationBlock();
    int start = 0;
    for (SubdocumentType part : SubdocumentType.ORDERED) {
      int end = start + lengths.getSubdocumentTextStreamLength(part);
      if (isPrinted(part) == printed && end > start) {
        story.read(new Range(start, end, file));
      }
      start = end;
    }
  }

  private static boolean isPrinted(SubdocumentType part) {
    return switch (part) {
      case MAIN, FOOTNOTE, ENDNOTE, TEXTBOX -> true;
      default -> false;
    };
  }
}
