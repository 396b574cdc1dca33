package budgetwarehouse.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Typed column of a Parquet table and where its value stands in a row; every column may be null.
 *
 * @param <T> type of the rows
 */
public final class ParquetColumn<T> {
  /** Digits of a decimal column, before and after the point. */
  static final int DECIMAL_DIGITS = 18;

  private final PrimitiveType type;
  private final Function<T, ?> value;

  private ParquetColumn(PrimitiveType type, Function<T, ?> value) {
    this.type = type;
    this.value = value;
  }

  /** Declare a column of text. */
  public static <T> ParquetColumn<T> text(String name, Function<T, @Nullable String> value) {
    return column(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType(), name, value);
  }

  /** Declare a column of 32-bit integers. */
  public static <T> ParquetColumn<T> integer(String name, Function<T, @Nullable Integer> value) {
    return column(PrimitiveTypeName.INT32, null, name, value);
  }

  /** Declare a column of 64-bit integers. */
  public static <T> ParquetColumn<T> bigint(String name, Function<T, @Nullable Long> value) {
    return column(PrimitiveTypeName.INT64, null, name, value);
  }

  /** Declare a column of true and false. */
  public static <T> ParquetColumn<T> flag(String name, Function<T, @Nullable Boolean> value) {
    return column(PrimitiveTypeName.BOOLEAN, null, name, value);
  }

  /** Declare a column of dates. */
  public static <T> ParquetColumn<T> date(String name, Function<T, @Nullable LocalDate> value) {
    return column(
        PrimitiveTypeName.INT32,
        LogicalTypeAnnotation.dateType(),
        name,
        row -> epochDay(value.apply(row)));
  }

  /**
   * Declare a column of decimals with 18 digits, of which {@code scale} stand after the point;
   * finer digits are rounded half up.
   */
  public static <T> ParquetColumn<T> decimal(
      String name, int scale, Function<T, @Nullable BigDecimal> value) {
    return column(
        PrimitiveTypeName.INT64,
        LogicalTypeAnnotation.decimalType(scale, DECIMAL_DIGITS),
        name,
        row -> unscaled(value.apply(row), scale));
  }

  /** Declare a column whose values are as Parquet stores them, to be written as they were read. */
  static <T> ParquetColumn<T> copied(PrimitiveType type, Function<T, @Nullable Object> value) {
    return new ParquetColumn<>(type, value);
  }

  /** Declare a column of decimals with more than 18 digits. */
  public static <T> ParquetColumn<T> wideDecimal(
      String name, int digits, int scale, Function<T, @Nullable BigDecimal> value) {
    return column(
        PrimitiveTypeName.BINARY,
        LogicalTypeAnnotation.decimalType(scale, digits),
        name,
        row -> unscaledBytes(value.apply(row), scale));
  }

  /** Declare a column of floating-point numbers, which are not for money. */
  public static <T> ParquetColumn<T> real(String name, Function<T, @Nullable Double> value) {
    return column(PrimitiveTypeName.DOUBLE, null, name, value);
  }

  private static <T> ParquetColumn<T> column(
      PrimitiveTypeName primitive,
      @Nullable LogicalTypeAnnotation logical,
      String name,
      Function<T, ?> value) {
    return new ParquetColumn<>(Types.optional(primitive).as(logical).named(name), value);
  }

  private static @Nullable Integer epochDay(@Nullable LocalDate date) {
    return date == null ? null : Math.toIntExact(date.toEpochDay());
  }

  private static @Nullable Long unscaled(@Nullable BigDecimal number, int scale) {
    return number == null
        ? null
        : number.setScale(scale, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  private static byte @Nullable [] unscaledBytes(@Nullable BigDecimal number, int scale) {
    return number == null
        ? null
        : number.setScale(scale, RoundingMode.HALF_UP).unscaledValue().toByteArray();
  }

  /** Return the same column of rows that hold a {@code T}. */
  <R> ParquetColumn<R> of(Function<R, T> part) {
    return new ParquetColumn<>(type, part.andThen(value));
  }

  PrimitiveType type() {
    return type;
  }

  /** Return the value as Parquet stores it: text, bytes, integer, long, double, boolean or null. */
  @Nullable Object stored(T row) {
    return value.apply(row);
  }

  void write(RecordConsumer consumer, int index, T row) {
    Object stored = stored(row);
    if (stored == null) {
      return;
    }

    consumer.startField(type.getName(), index);
    if (stored instanceof String text) {
      // not fromString, which throws on half a surrogate pair: a broken text must not stop a load
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      consumer.addBinary(Binary.fromConstantByteArray(bytes));
    } else if (stored instanceof Binary bytes) {
      consumer.addBinary(bytes);
    } else if (stored instanceof byte[] bytes) {
      consumer.addBinary(Binary.fromConstantByteArray(bytes));
    } else if (stored instanceof Double real) {
      consumer.addDouble(real);
    } else if (stored instanceof Integer integer) {
      consumer.addInteger(integer);
    } else if (stored instanceof Long bigint) {
      consumer.addLong(bigint);
    } else {
      consumer.addBoolean((Boolean) stored);
    }
    consumer.endField(type.getName(), index);
  }
}
