package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.Block;
import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.form.BrokenFormReader;
import budgetwarehouse.extraction.region.ContentsReader;
import budgetwarehouse.extraction.region.ParagraphStart;
import budgetwarehouse.extraction.region.RegionReader;
import budgetwarehouse.extraction.region.RegionReader.Region;
import budgetwarehouse.extraction.region.TabCellReader;
import budgetwarehouse.extraction.region.TabRowReader;
import budgetwarehouse.extraction.region.TextLine;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a plain-text document: decodes it, numbers its lines, and asks the region readers in order
 * at every line that none has claimed; what none claims is prose.
 */
public final class TextDocumentReader implements DocumentReader {
  private final List<RegionReader> regionReaders;
  private final ProseReader proseReader;

  TextDocumentReader(List<RegionReader> regionReaders, ProseReader proseReader) {
    this.regionReaders = List.copyOf(regionReaders);
    this.proseReader = proseReader;
  }

  /** Build a reader with all region readers and the vocabularies of the class path. */
  public static TextDocumentReader standard() {
    var starts = ParagraphStart.standard();
    return new TextDocumentReader(
        List.of(
            new ContentsReader(),
            new TabCellReader(starts),
            new TabRowReader(),
            BrokenFormReader.standard()),
        new ProseReader(starts));
  }

  @Override
  public PrintedDocument read(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded.fault().isPresent()) {
      return PrintedDocument.unread(unreadable(decoded.fault().get()));
    }
    List<TextLine> lines = TextLines.of(decoded.text());
    return read(lines, new TextAccount(TextLines.asReceived(decoded.text()), lines));
  }

  private PrintedDocument read(List<TextLine> lines, TextAccount account) {
    var regions = new ArrayList<Region>();
    var prose = new ArrayList<List<TextLine>>();
    var unclaimed = new ArrayList<TextLine>();
    int next = 0;
    while (next < lines.size()) {
      Optional<Region> region = claim(lines, next);
      if (region.isEmpty()) {
        unclaimed.add(lines.get(next));
        next++;
        continue;
      }
      regions.add(region.get());
      prose.add(List.copyOf(unclaimed));
      unclaimed.clear();
      next = region.get().end();
    }
    prose.add(unclaimed);
    return inOrder(prose, regions, account);
  }

  private Optional<Region> claim(List<TextLine> lines, int from) {
    if (lines.get(from).isBlank()) {
      return Optional.empty();
    }
    return regionReaders.stream().flatMap(reader -> reader.claim(lines, from).stream()).findFirst();
  }

  // prose is read last: how wide its lines are set shows only over the whole document
  private PrintedDocument inOrder(
      List<List<TextLine>> prose, List<Region> regions, TextAccount account) {
    var blocks = new ArrayList<Block>();
    var findings = new ArrayList<Finding>();
    List<List<Paragraph>> paragraphs = proseReader.read(prose);
    for (int i = 0; i < paragraphs.size(); i++) {
      blocks.addAll(paragraphs.get(i));
      if (i < regions.size()) {
        blocks.addAll(regions.get(i).blocks());
        findings.addAll(regions.get(i).findings());
      }
    }
    regions.forEach(region -> region.leftOut().forEach(account::leaveOut));
    return account.close(blocks, findings);
  }

  private static Finding unreadable(FindingKind kind) {
    String expected =
        switch (kind) {
          case FILE_EMPTY -> "有内容的文件";
          case ENCODING_UNKNOWN -> "UTF-8 或 GB18030 编码的文本";
          default -> "纯文本文件";
        };
    return new Finding(kind, Place.WHOLE_DOCUMENT, "", expected);
  }
}
