package budgetwarehouse.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of one Parquet file, holding no more than one group of rows. A column that
 * is asked for and not in the file is null in every row.
 */
final class TableCursor implements Closeable {
  private final ParquetFileReader reader;
  private final MessageType schema;
  private @Nullable RecordReader<Group> records;
  private long left;
  private @Nullable Group row;

  private TableCursor(ParquetFileReader reader, MessageType schema) {
    this.reader = reader;
    this.schema = schema;
  }

  /** Open a file and stand on its first row. */
  static TableCursor open(Path file, MessageType schema) throws IOException {
    var cursor = new TableCursor(ParquetRows.open(file), schema);
    cursor.reader.setRequestedSchema(schema);
    cursor.advance();
    return cursor;
  }

  /** Return the columns of a file. */
  static MessageType schema(Path file) throws IOException {
    try (ParquetFileReader reader = ParquetRows.open(file)) {
      return reader.getFileMetaData().getSchema();
    }
  }

  /** Return the row on which it stands; null behind the last. */
  @Nullable Group row() {
    return row;
  }

  /** Go to the next row. */
  void advance() throws IOException {
    while (left == 0) {
      PageReadStore pages = reader.readNextRowGroup();
      if (pages == null) {
        row = null;
        return;
      }
      records =
          new ColumnIOFactory()
              .getColumnIO(schema, reader.getFileMetaData().getSchema())
              .getRecordReader(pages, new GroupRecordConverter(schema));
      left = pages.getRowCount();
    }
    row = records == null ? null : records.read();
    left--;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
