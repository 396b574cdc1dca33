package budgetwarehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * One table of several folders as it is written into one: columns, types and values stay as they
 * are; a column that only some files have is null in the rows of the others.
 *
 * @param schema the columns of all files
 */
record MergedTable(MessageType schema) {
  /** Join the columns of the files of one table. */
  static MergedTable of(List<Path> files) throws IOException {
    MessageType joined = TableCursor.schema(files.get(files.size() - 1));
    for (Path file : files) {
      // strict: the same name with another type is no older layout but another table
      joined = joined.union(TableCursor.schema(file), true);
    }
    return new MergedTable(joined);
  }

  /** Return the number of a column. */
  int index(String column) {
    return schema.getFieldIndex(column);
  }

  /** Declare the table that takes over rows. */
  ParquetTable<Group> table() {
    List<ParquetColumn<Group>> columns = new ArrayList<>();
    IntStream.range(0, schema.getFieldCount())
        .forEach(
            field -> {
              PrimitiveType type = schema.getType(field).asPrimitiveType();
              columns.add(ParquetColumn.copied(type, row -> value(row, field, type)));
            });
    return new ParquetTable<>(schema.getName(), columns);
  }

  private static @Nullable Object value(Group row, int field, PrimitiveType type) {
    if (row.getFieldRepetitionCount(field) == 0) {
      return null;
    }
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> row.getBinary(field, 0);
      case INT32 -> row.getInteger(field, 0);
      case INT64 -> row.getLong(field, 0);
      case BOOLEAN -> row.getBoolean(field, 0);
      default -> throw new IllegalArgumentException("no table here has a column of type " + type);
    };
  }
}
