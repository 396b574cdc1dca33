package budgetwarehouse.job;

import budgetwarehouse.reading.ExtractedBatch;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads the documents of one batch; those that were set aside are not part of it. */
final class BatchExtraction implements ItemProcessor<List<WantedDocument>, ExtractedBatch> {
  private final DocumentExtraction documents;

  BatchExtraction(DocumentExtraction documents) {
    this.documents = documents;
  }

  @Override
  public @Nullable ExtractedBatch process(List<WantedDocument> wanted) throws IOException {
    List<ExtractedDocument> read = new ArrayList<>();
    for (WantedDocument document : wanted) {
      documents.read(document).ifPresent(read::add);
    }
    return read.isEmpty() ? null : new ExtractedBatch(wanted.get(0).partition(), read);
  }
}
