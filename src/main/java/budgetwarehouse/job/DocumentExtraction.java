package budgetwarehouse.job;

import budgetwarehouse.document.FileFinding;
import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.job.intake.Landing;
import budgetwarehouse.job.intake.Quarantine;
import budgetwarehouse.job.intake.QuarantineReason;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads one document; whatever fails in it sets that document aside and the others go on. */
final class DocumentExtraction implements ItemProcessor<ReceivedFile, ExtractedDocument> {
  private static final int LONGEST_MESSAGE = 300;

  private final Landing landing;
  private final Quarantine quarantine;
  private final Function<SourceDocument, DocumentFacts> extraction;
  private final Progress progress;

  DocumentExtraction(
      Load load, Function<SourceDocument, DocumentFacts> extraction, Progress progress) {
    this.landing = new Landing(load.data().landing());
    this.quarantine = load.quarantine();
    this.extraction = extraction;
    this.progress = progress;
  }

  @Override
  public @Nullable ExtractedDocument process(ReceivedFile file) throws IOException {
    Path copy = landing.copyOf(file.sha256());
    SourceDocument source = SourceDocument.of(file.row().file(), Files.readAllBytes(copy));
    if (!source.sha256().equals(file.sha256())) {
      throw new IOException("原件副本已损坏：" + copy + "，请删除后重新装载");
    }

    try {
      return ExtractedDocument.of(source, extraction.apply(source));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      setAside(source, copy, e);
      return null;
    } finally {
      progress.count();
    }
  }

  private void setAside(SourceDocument source, Path copy, Throwable failure) throws IOException {
    String printed = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    String shortened = printed.substring(0, Math.min(printed.length(), LONGEST_MESSAGE));
    String expected = "读得完的文件；此文件未装载，已移入隔离区 " + source.sha256();
    var finding = new Finding(FindingKind.READER_FAILED, Place.WHOLE_DOCUMENT, shortened, expected);
    var fileFinding = new FileFinding(source.file(), source.documentKey(), finding);
    quarantine.keep(source.sha256(), copy, new QuarantineReason(fileFinding, trace(failure)));
  }

  private static String trace(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
