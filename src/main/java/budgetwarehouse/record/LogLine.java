package budgetwarehouse.record;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a log event as one line of JSON.
 *
 * <p>Names of files come from outside. Whatever could end a line or steer a terminal is written as
 * an escape, so that a line says nothing but what it is about.
 */
final class LogLine extends EncoderBase<ILoggingEvent> {
  private static final byte[] NOTHING = {};
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  // controls, direction marks, line and paragraph ends, halves of characters
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private final ThrowableProxyConverter traces = new ThrowableProxyConverter();
  private final String job;
  private volatile long run;

  LogLine(String job) {
    this.job = job;
  }

  /** Say to which run the lines belong from now on. */
  void run(long number) {
    run = number;
  }

  @Override
  public void start() {
    traces.start();
    super.start();
  }

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("time", TimeText.of(event.getInstant()));
    fields.put("level", event.getLevel().toString().toLowerCase(Locale.ROOT));
    fields.put("job", job);
    fields.put("run", run);
    fields.put("event", event.getFormattedMessage());
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        fields.put(pair.key, pair.value);
      }
    } else {
      fields.put("logger", event.getLoggerName());
    }
    if (event.getThrowableProxy() != null) {
      fields.put("trace", traces.convert(event));
    }
    return (escaped(MAPPER.writeValueAsString(fields)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Return JSON in which no character is unprintable; such stand within texts only. */
  static String escaped(String json) {
    return UNPRINTABLE
        .matcher(json)
        .replaceAll(
            found -> {
              StringBuilder escape = new StringBuilder();
              for (char part : found.group().toCharArray()) {
                escape.append(String.format(Locale.ROOT, "\\\\u%04x", (int) part));
              }
              return escape.toString();
            });
  }
}
