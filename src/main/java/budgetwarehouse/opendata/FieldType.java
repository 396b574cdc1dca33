package budgetwarehouse.opendata;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Types of Table Schema, and the types of DuckDB that each stands for. */
enum FieldType {
  ARRAY(".*\\[]"),
  STRING("VARCHAR"),
  INTEGER("U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?"),
  NUMBER("DECIMAL\\(.*|DOUBLE|FLOAT"),
  BOOLEAN("BOOLEAN"),
  DATE("DATE");

  private final Pattern types;

  FieldType(String types) {
    this.types = Pattern.compile(types);
  }

  /**
   * Find the type of a column.
   *
   * @throws IllegalArgumentException when open data has no form for it
   */
  static FieldType of(String databaseType) {
    return Arrays.stream(values())
        .filter(type -> type.types.matcher(databaseType).matches())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no open form of type " + databaseType));
  }
}
