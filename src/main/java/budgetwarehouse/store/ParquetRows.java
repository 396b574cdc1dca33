package budgetwarehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads back a few columns of a small Parquet file; large reading is DuckDB's. */
final class ParquetRows {
  private ParquetRows() {}

  /** Return the number of rows, which stands in the file's footer. */
  static long count(Path file) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      return reader.getRecordCount();
    }
  }

  /** Return one column of text; null is an empty text. */
  static List<String> texts(Path file, String column) throws IOException {
    return read(file, List.of(column)).stream()
        .map(row -> row.get(0) instanceof String text ? text : "")
        .toList();
  }

  /** Return the rows of some columns, in their order, as text, integer, long, boolean or null. */
  static List<List<@Nullable Object>> read(Path file, List<String> columns) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      MessageType asked = projection(schema, columns);
      reader.setRequestedSchema(asked);
      List<List<@Nullable Object>> rows = new ArrayList<>();
      PageReadStore pages = reader.readNextRowGroup();
      while (pages != null) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(asked)
                .getRecordReader(pages, new GroupRecordConverter(asked));
        for (long row = 0; row < pages.getRowCount(); row++) {
          rows.add(values(records.read(), asked));
        }
        pages = reader.readNextRowGroup();
      }
      return rows;
    }
  }

  /**
   * Read as {@link #read} does; texts that are not stated, or stand in a column that the file is
   * too old to have, are blank.
   */
  static List<List<@Nullable Object>> readWithBlanks(Path file, List<String> columns)
      throws IOException {
    List<String> there = new ArrayList<>(columns);
    Set<String> texts = new HashSet<>(columns);
    try (ParquetFileReader reader = open(file)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      there.removeIf(column -> !schema.containsField(column));
      there.stream().filter(column -> !isText(schema, column)).forEach(texts::remove);
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : read(file, there)) {
      List<@Nullable Object> filled = new ArrayList<>();
      for (String column : columns) {
        int place = there.indexOf(column);
        Object value = place < 0 ? null : row.get(place);
        filled.add(value == null && texts.contains(column) ? "" : value);
      }
      rows.add(filled);
    }
    return rows;
  }

  private static boolean isText(MessageType schema, String column) {
    PrimitiveTypeName type = schema.getType(column).asPrimitiveType().getPrimitiveTypeName();
    return type == PrimitiveTypeName.BINARY;
  }

  /** Open a file; a page whose checksum differs is refused when it is read. */
  static ParquetFileReader open(Path file) throws IOException {
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration())
            .withCodecFactory(new ZstandardCodec())
            .usePageChecksumVerification()
            .build();
    return ParquetFileReader.open(new LocalInputFile(file), options);
  }

  private static MessageType projection(MessageType schema, List<String> columns) {
    List<Type> types = columns.stream().map(schema::getType).toList();
    return new MessageType(schema.getName(), types);
  }

  private static List<@Nullable Object> values(Group row, MessageType schema) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int field = 0; field < schema.getFieldCount(); field++) {
      boolean present = row.getFieldRepetitionCount(field) > 0;
      values.add(present ? value(row, field, schema.getType(field)) : null);
    }
    return values;
  }

  private static Object value(Group row, int field, Type type) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> row.getString(field, 0);
      case INT32 -> row.getInteger(field, 0);
      case INT64 -> row.getLong(field, 0);
      case BOOLEAN -> row.getBoolean(field, 0);
      default -> throw new IllegalArgumentException("no table here has a column of type " + type);
    };
  }
}
