package budgetwarehouse.extraction.word.open;

import budgetwarehouse.extraction.DocumentReader;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.extraction.ReadingAccount;
import budgetwarehouse.extraction.flow.FlowDocument;
import budgetwarehouse.extraction.number.NumberTokens;
import budgetwarehouse.extraction.word.list.ListLabels;
import budgetwarehouse.extraction.word.open.WordPackage.Names;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a {@code .docx}: the text in its order, tables with their merged cells, the numbers that
 * Word sets before paragraphs. The XML is read as a stream, so that a file of any size takes the
 * memory of its tables only.
 */
public final class OpenWordReader implements DocumentReader {
  private static final String USUAL_PART = "word/document.xml";
  private static final List<String> RUNNING_HEADS = List.of("header", "footer");
  private static final List<String> NOTES = List.of("footnotes", "endnotes");

  private final PackageLimits limits;

  /** Read within generous limits. */
  public OpenWordReader() {
    this(PackageLimits.GENEROUS);
  }

  OpenWordReader(PackageLimits limits) {
    this.limits = limits;
  }

  @Override
  public PrintedDocument read(byte[] bytes) {
    if (isCompound(bytes)) {
      return unread(FindingKind.FILE_ENCRYPTED, "");
    }
    var document = new FlowDocument();
    try {
      if (bytes.length > limits.bytes()) {
        throw new BeyondLimits(bytes.length + " bytes");
      }
      new Reading(new WordPackage(bytes, limits), document).read();
      return document.print();
    } catch (BeyondLimits e) {
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return unread(FindingKind.FILE_DAMAGED, "完整的 Word 文件");
    } catch (OutOfMemoryError e) {
      // What was read is given up and can be collected: the other documents go on.
      return unread(FindingKind.FILE_BEYOND_LIMITS, "限额以内的文件");
    }
  }

  // the only way in which this format stands in a compound file
  private static boolean isCompound(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == (byte) 0xD0
        && bytes[1] == (byte) 0xCF
        && bytes[2] == (byte) 0x11
        && bytes[3] == (byte) 0xE0;
  }

  private static PrintedDocument unread(FindingKind kind, String expected) {
    var finding = new Finding(kind, Place.WHOLE_DOCUMENT, "", expected);
    return new PrintedDocument(List.of(), List.of(finding), ReadingAccount.NOTHING);
  }

  /** One document while it is read. */
  private static final class Reading {
    private final WordPackage file;
    private final FlowDocument document;
    private final Styles styles = new Styles();
    private final ListDefinitions lists = new ListDefinitions();
    private final Notes notes = new Notes();
    private boolean damaged;

    Reading(WordPackage file, FlowDocument document) {
      this.file = file;
      this.document = document;
    }

    void read() throws IOException {
      Names names = file.names();
      damaged = names.repeated() || names.broken() || !file.isWhole();
      String main = mainPart(names);
      if (main.isEmpty()) {
        throw new IOException("no main part among " + names.names());
      }
      Relationships parts = relationships(main);
      parts.parts("styles").forEach(part -> readPart(part, styles::read));
      parts.parts("numbering").forEach(part -> readPart(part, lists::read));
      RUNNING_HEADS.forEach(role -> parts.parts(role).forEach(this::leaveOut));
      var story = new StoryReader(document, styles, new ListLabels(lists), notes);
      NOTES.forEach(role -> parts.parts(role).forEach(part -> readStory(part, story)));
      readStory(main, story);
      notes.rest().forEach(document.builder()::addAll);
      if (damaged) {
        document.report(FindingKind.FILE_DAMAGED, "", "完整的 Word 文件");
      }
    }

    private String mainPart(Names names) {
      return relationships("").parts("officeDocument").stream()
          .filter(names.names()::contains)
          .findFirst()
          .orElse(names.names().contains(USUAL_PART) ? USUAL_PART : "");
    }

    private Relationships relationships(String part) {
      try {
        return Relationships.of(file, part);
      } catch (IOException | XMLStreamException e) {
        damaged = true;
        return Relationships.NONE;
      }
    }

    private void readStory(String part, StoryReader story) {
      readPart(part, xml -> story.read(PartXml.open(xml)));
      readPart(part, xml -> RawNumbers.count(PartXml.open(xml), document.numbers().seen()));
    }

    private void leaveOut(String part) {
      var tokens = new NumberTokens();
      readPart(part, xml -> RawNumbers.count(PartXml.open(xml), tokens));
      document.numbers().seen().addAll(tokens);
      document.numbers().leftOut().addAll(tokens);
    }

    /** Read a part as far as it can be read; one that is missing holds nothing. */
    private void readPart(String part, PartReading reading) {
      try {
        Optional<InputStream> stream = file.part(part);
        if (stream.isPresent()) {
          try (InputStream open = stream.get()) {
            reading.read(open);
          }
        }
      } catch (IOException | XMLStreamException e) {
        damaged = true;
      }
    }
  }

  /** Way to read one part. */
  private interface PartReading {
    void read(InputStream part) throws XMLStreamException;
  }
}
