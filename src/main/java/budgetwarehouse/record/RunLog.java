package budgetwarehouse.record;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Log of the runs of a job in a data folder: a line of JSON for each document and each step, and
 * warnings of libraries.
 *
 * <p>A new file is begun each month and after 10 MB; files older than three years are deleted, and
 * the oldest where all of a job take more than 500 MB. A log that cannot be written, for want of
 * disk or of a right, never stops a run: it is said once and the run goes on without.
 */
public final class RunLog implements AutoCloseable {
  private static final String MONTHLY = ".%d{yyyy-MM, Asia/Shanghai}.%i.log";
  private static final long LARGEST_FILE = 10 * FileSize.MB_COEFFICIENT;
  private static final long LARGEST_TOTAL = 500 * FileSize.MB_COEFFICIENT;
  private static final int MONTHS = 36;
  // a line that fits is written at once
  private static final long BUFFER = FileSize.MB_COEFFICIENT;

  private final LoggerContext context = new LoggerContext();
  private final Optional<LogSlot> slot;
  private final LogLine line;
  private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
  private final Logger logger;

  private RunLog(Path folder, Optional<LogSlot> slot, String job) {
    this.slot = slot;
    this.line = new LogLine(job);
    logger = context.getLogger(Logger.ROOT_LOGGER_NAME);
    if (slot.isPresent()) {
      start(folder, slot.get().name());
      logger.addAppender(appender);
      libraries().addAppender(appender);
    }
  }

  /** Open the log of a job. */
  public static RunLog open(Path folder, String job) {
    try {
      var log = new RunLog(folder, Optional.of(LogSlot.take(folder, job)), job);
      if (!log.appender.isStarted()) {
        sayUnwritten(log.appender.getFile());
      }
      return log;
    } catch (IOException e) {
      sayUnwritten(e.toString());
      return new RunLog(folder, Optional.empty(), job);
    }
  }

  private static void sayUnwritten(String why) {
    LoggerFactory.getLogger(RunLog.class).warn("运行日志写不了，本次运行不写日志：{}", why);
  }

  private void start(Path folder, String name) {
    context.setMDCAdapter(new LogbackMDCAdapter());
    line.setContext(context);
    line.start();
    appender.setContext(context);
    appender.setName(name);
    appender.setEncoder(line);
    appender.setFile(folder.resolve(name + ".log").toString());
    appender.setBufferSize(new FileSize(BUFFER));
    var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve(name) + MONTHLY);
    policy.setMaxFileSize(new FileSize(LARGEST_FILE));
    policy.setTotalSizeCap(new FileSize(LARGEST_TOTAL));
    policy.setMaxHistory(MONTHS);
    policy.start();
    appender.setRollingPolicy(policy);
    appender.start();
  }

  // warnings of libraries go to the console and here
  private static Logger libraries() {
    ILoggerFactory factory = LoggerFactory.getILoggerFactory();
    return ((LoggerContext) factory).getLogger(Logger.ROOT_LOGGER_NAME);
  }

  /** Say to which run the lines belong from now on. */
  public void run(long number) {
    line.run(number);
  }

  /** Write a line about something that went as it should. */
  public void say(String event, Map<String, ?> fields) {
    write(Level.INFO, event, fields);
  }

  /** Write a line about something that needs a look. */
  public void warn(String event, Map<String, ?> fields) {
    write(Level.WARN, event, fields);
  }

  /** Write a line about a failure, with its stack trace. */
  public void fail(String event, Map<String, ?> fields, Throwable failure) {
    builder(Level.ERROR, fields).setCause(failure).log(event);
  }

  private void write(Level level, String event, Map<String, ?> fields) {
    builder(level, fields).log(event);
  }

  private LoggingEventBuilder builder(Level level, Map<String, ?> fields) {
    LoggingEventBuilder builder = logger.atLevel(level);
    for (Map.Entry<String, ?> field : fields.entrySet()) {
      builder = builder.addKeyValue(field.getKey(), field.getValue());
    }
    return builder;
  }

  @Override
  public void close() throws IOException {
    libraries().detachAppender(appender);
    context.stop();
    if (slot.isPresent()) {
      slot.get().close();
    }
  }
}
