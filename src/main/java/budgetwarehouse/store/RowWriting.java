package budgetwarehouse.store;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands the columns of a row to Parquet, one after the other. */
final class RowWriting<T> extends WriteSupport<T> {
  private final ParquetTable<T> table;
  private final MessageType schema;
  private @Nullable RecordConsumer consumer;

  RowWriting(ParquetTable<T> table, MessageType schema) {
    this.table = table;
    this.schema = schema;
  }

  @Override
  @SuppressWarnings("deprecation") // abstract still, though superseded by the next
  public WriteContext init(Configuration unused) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration unused) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer opened) {
    consumer = opened;
  }

  @Override
  public void write(T row) {
    if (consumer == null) {
      throw new IllegalStateException("a row came before the file " + table.name() + " was open");
    }

    consumer.startMessage();
    int index = 0;
    for (ParquetColumn<T> column : table.columns()) {
      column.write(consumer, index, row);
      index++;
    }
    consumer.endMessage();
  }
}
