package budgetwarehouse.store;

import budgetwarehouse.ProgramVersion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Parquet table declared once, as columns over a record; the same rows always give the same bytes.
 *
 * @param <T> type of the rows
 * @param name name of the table and, with {@code .parquet}, of its file
 * @param columns its columns from left to right
 */
public record ParquetTable<T>(String name, List<ParquetColumn<T>> columns) {
  private static final long ROW_GROUP_BYTES = 16L << 20;

  /** Keep the columns. */
  public ParquetTable {
    columns = List.copyOf(columns);
  }

  /** Return the table's file in a folder. */
  public Path file(Path folder) {
    return folder.resolve(name + ".parquet");
  }

  /** Write the whole table into a folder, over a file of an earlier attempt. */
  public void write(Path folder, Iterable<T> rows) throws IOException {
    try (Rows<T> open = open(folder)) {
      for (T row : rows) {
        open.add(row);
      }
    }
  }

  /** Open the table's file in a folder for rows that come one by one. */
  public Rows<T> open(Path folder) throws IOException {
    return new Rows<>(new Builder<>(new LocalOutputFile(file(folder)), this).build());
  }

  /** Return a row's values in the form in which {@link ParquetRows} reads them back. */
  List<@Nullable Object> stored(T row) {
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(column.stored(row)));
    return values;
  }

  /** Return the names of the columns. */
  List<String> columnNames() {
    return columns.stream().map(column -> column.type().getName()).toList();
  }

  private MessageType schema() {
    List<Type> types = columns.stream().<Type>map(ParquetColumn::type).toList();
    return new MessageType(name, types);
  }

  /**
   * Open file that takes rows; it is a Parquet file only once closed.
   *
   * @param writer of the open file
   */
  public record Rows<T>(ParquetWriter<T> writer) implements Closeable {
    /** Append a row. */
    public void add(T row) throws IOException {
      writer.write(row);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** Sets up the library's writer without Hadoop's configuration and file systems. */
  private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {
    private static final String PROGRAM = "program";

    private final ParquetTable<T> table;

    Builder(OutputFile file, ParquetTable<T> table) {
      super(file);
      this.table = table;
      withConf(new PlainParquetConfiguration());
      withExtraMetaData(Map.of(PROGRAM, ProgramVersion.CURRENT.name()));
      withCodecFactory(new ZstandardCodec());
      withCompressionCodec(CompressionCodecName.ZSTD);
      withWriterVersion(WriterVersion.PARQUET_1_0);
      withWriteMode(Mode.OVERWRITE);
      // a group of rows is held in memory until it is written, and so is each one that is merged
      withRowGroupSize(ROW_GROUP_BYTES);
    }

    @Override
    protected Builder<T> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still, though superseded by the next
    protected WriteSupport<T> getWriteSupport(Configuration unused) {
      return new RowWriting<>(table, table.schema());
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration unused) {
      return new RowWriting<>(table, table.schema());
    }
  }
}
