package budgetwarehouse.fuzz;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.document.archive.Archive;
import budgetwarehouse.document.archive.ArchiveBudget;
import budgetwarehouse.document.archive.ArchiveLimits;
import budgetwarehouse.document.archive.ArchiveMember;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.reading.StandardExtraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.function.Function;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a broken file as a load would, twice, and judges what comes of it. */
final class Trial {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String ARCHIVE = "application/zip";

  private final Function<SourceDocument, DocumentFacts> extraction = StandardExtraction.function();

  Verdict of(SpoiltFile file) {
    long start = System.nanoTime();
    try {
      SourceDocument source = SourceDocument.of(file.name(), file.bytes());
      Verdict verdict =
          source.mediaType().equals(ARCHIVE) ? ofArchive(file.bytes()) : ofDocument(source);
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      return taken.compareTo(LONGEST) > 0 ? Verdict.wrong("slow", "took " + taken) : verdict;
    } catch (RuntimeException | Error e) { // anything at all: that is what is being looked for
      var trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return Verdict.wrong("exception", trace.toString());
    }
  }

  private Verdict ofDocument(SourceDocument source) {
    DocumentFacts facts = extraction.apply(source);
    if (!facts.equals(extraction.apply(source))) {
      return Verdict.wrong("unstable", "read twice, it says two things");
    }
    boolean silent = facts.whyUnread().isEmpty() && isEmpty(facts);
    if (silent) {
      return Verdict.wrong("lost", "neither content nor finding");
    }
    String read = isEmpty(facts) ? "nothing read" : "read";
    return Verdict.well(facts.findings().isEmpty() ? read : read + ", findings");
  }

  private static boolean isEmpty(DocumentFacts facts) {
    return facts.figures().isEmpty()
        && facts.projects().isEmpty()
        && facts.indicators().isEmpty()
        && facts.narratives().isEmpty();
  }

  private static Verdict ofArchive(byte[] bytes) {
    var budget = new ArchiveBudget(ArchiveLimits.GENEROUS);
    try (Archive archive = Archive.open(new SeekableInMemoryByteChannel(bytes), budget)) {
      if (archive.fault().isPresent()) {
        return Verdict.well("archive refused");
      }
      archive.members().stream().filter(member -> member.fault().isEmpty()).forEach(Trial::drain);
      return Verdict.well("archive opened");
    } catch (IOException e) {
      return Verdict.wrong("exception", e.toString());
    }
  }

  private static void drain(ArchiveMember member) {
    try (InputStream content = member.content().open()) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a member that is broken is reported by the intake
    }
  }
}
