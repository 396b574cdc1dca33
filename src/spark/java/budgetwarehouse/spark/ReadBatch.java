package budgetwarehouse.spark;

import budgetwarehouse.reading.DocumentReader;
import budgetwarehouse.reading.ExtractedBatch;
import budgetwarehouse.reading.ReadDocument;
import budgetwarehouse.reading.ReadingOutcome;
import budgetwarehouse.reading.StandardExtraction;
import budgetwarehouse.reading.WantedDocument;
import budgetwarehouse.store.ExtractedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads one batch in an executor and writes it into the store. Returns lines of what was set aside;
 * what was read is in the store, never on its way to the driver.
 */
final class ReadBatch implements FlatMapFunction<List<WantedDocument>, String> {
  private static final long serialVersionUID = 1;

  private final String copies;
  private final String store;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final LongAccumulator read;

  ReadBatch(
      String copies,
      String store,
      Broadcast<SerializableConfiguration> hadoop,
      LongAccumulator read) {
    this.copies = copies;
    this.store = store;
    this.hadoop = hadoop;
    this.read = read;
  }

  @Override
  public Iterator<String> call(List<WantedDocument> batch) throws IOException {
    Configuration configuration = hadoop.value().value();
    FileSystem files = new Path(copies).getFileSystem(configuration);
    List<ExtractedDocument> extracted = new ArrayList<>();
    List<String> setAside = new ArrayList<>();
    for (WantedDocument document : batch) {
      ReadDocument outcome =
          Executor.READER.read(document, new Copy(files, new Path(copies, document.sha256())));
      outcome.extracted().ifPresent(extracted::add);
      ReadingOutcome.of(outcome).map(ReadingOutcome::line).ifPresent(setAside::add);
    }
    if (!extracted.isEmpty()) {
      var written = new ExtractedBatch(batch.get(0).partition(), extracted);
      new HadoopStore(store, configuration).write(written);
    }
    read.add(batch.size());
    return setAside.iterator();
  }

  /** One reader for all threads of an executor: its lists are read once, its memory is shared. */
  private static final class Executor {
    static final DocumentReader READER = new DocumentReader(StandardExtraction.function());

    private Executor() {}
  }

  /** The copy of a document, wherever Hadoop finds it. */
  private record Copy(FileSystem files, Path path) implements DocumentReader.Content {
    @Override
    public byte[] bytes() throws IOException {
      try (FSDataInputStream in = files.open(path)) {
        return in.readAllBytes();
      }
    }

    @Override
    public IOException damaged() {
      return new IOException("原件副本已损坏：" + path);
    }
  }
}
