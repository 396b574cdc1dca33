package budgetwarehouse.extraction.web;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.web.PageDecoder.Page;
import budgetwarehouse.extraction.web.WebArchiveReader.Pages;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a web page, also one that a word processor or a spreadsheet saved. {@code line} is the line
 * of the source on which a paragraph or a row begins.
 */
public final class WebPageReader implements DocumentReader {
  private static final int MOST_BYTES = 60_000_000;

  @Override
  public PrintedDocument read(byte[] bytes) {
    return readPages(bytes, List::of);
  }

  /** Read the pages that a file holds as one document. */
  static PrintedDocument readPages(byte[] bytes, Pages pages) {
    if (bytes.length > MOST_BYTES) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的网页");
    }
    try {
      var document = new FlowDocument();
      Optional<FindingKind> fault = Optional.of(FindingKind.FILE_DAMAGED);
      for (byte[] page : pages.in(bytes)) {
        Optional<FindingKind> own = read(page, document);
        fault = fault.isEmpty() ? fault : own;
      }
      return fault.isPresent() ? unread(fault.get(), expected(fault.get())) : document.print();
    } catch (RuntimeException | StackOverflowError e) {
      return unread(FindingKind.FILE_DAMAGED, "完整的网页");
    } catch (OutOfMemoryError e) {
      // What was read is given up and can be collected: the other documents go on.
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的网页");
    }
  }

  /**
   * Add a page to a document.
   *
   * @return why nothing of it can be read
   */
  private static Optional<FindingKind> read(byte[] bytes, FlowDocument document) {
    Page page = PageDecoder.decode(bytes);
    if (page.text().isEmpty()) {
      return page.fault();
    }
    page.fault().ifPresent(kind -> document.report(kind, "", "UTF-8 或 GB18030 编码的网页"));
    Document parsed = Jsoup.parse(page.text(), "", Parser.htmlParser().setTrackPosition(true));
    RawPage.count(parsed.body(), document.numbers().seen());
    parsed.body().filter(new PageWalk(document));
    document.builder().endParagraph();
    return Optional.empty();
  }

  private static PrintedDocument unread(FindingKind kind, String expected) {
    return PrintedDocument.unread(new Finding(kind, Place.WHOLE_DOCUMENT, "", expected));
  }

  private static String expected(FindingKind kind) {
    return switch (kind) {
      case FILE_EMPTY -> "有内容的文件";
      case ENCODING_UNKNOWN -> "UTF-8 或 GB18030 编码的网页";
      default -> "网页";
    };
  }
}
