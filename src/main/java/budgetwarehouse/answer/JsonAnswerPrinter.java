package budgetwarehouse.answer;

import budgetwarehouse.warehouse.Answer;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints an answer as a JSON array of objects, one object a line; an unknown value is null. The
 * second of two columns of one name has {@code _2} behind it.
 */
public final class JsonAnswerPrinter implements Answer {
  private final JsonGenerator json;
  private List<String> columns = List.of();

  /** Print to a place that the caller closes. */
  public JsonAnswerPrinter(Writer out) {
    this.json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void begin(List<String> columns) {
    this.columns = UnlikeNames.of(columns);
    json.writeStartArray();
  }

  @Override
  public void row(List<@Nullable Object> values) {
    json.writeRaw('\n');
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i));
      write(values.get(i));
    }
    json.writeEndObject();
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void end() {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }
}
