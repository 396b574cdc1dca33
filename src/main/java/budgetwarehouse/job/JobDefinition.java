package budgetwarehouse.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Job as its YAML file states it.
 *
 * @param name its name in the job metadata
 * @param says what it does, in one sentence
 * @param schedule when it runs, as a cron expression in Asia/Shanghai, for the operator's scheduler
 * @param parameters its parameters and their values where the caller gives none
 * @param stopRules limits that the outcomes of checks must keep, by what is measured
 * @param steps its steps in order, by the names that {@link StageSteps} or {@link ExportRun} knows
 */
public record JobDefinition(
    String name,
    String says,
    String schedule,
    Map<String, String> parameters,
    @JsonProperty("stop-rules") Map<String, BigDecimal> stopRules,
    List<String> steps) {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Keep the lists; what the file leaves out is blank or empty, and then refused. */
  public JobDefinition(
      @Nullable String name,
      @Nullable String says,
      @Nullable String schedule,
      @Nullable Map<String, @Nullable String> parameters,
      @Nullable Map<String, BigDecimal> stopRules,
      @Nullable List<String> steps) {
    this.name = name == null ? "" : name;
    this.says = says == null ? "" : says;
    this.schedule = schedule == null ? "" : schedule;
    this.parameters = parameters == null ? Map.of() : withoutNulls(parameters);
    this.stopRules = stopRules == null ? Map.of() : Map.copyOf(stopRules);
    this.steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /**
   * Read a job.
   *
   * @throws ConfigurationFault when the file is no job this program can run
   */
  public static JobDefinition read(Path file) {
    return read(file, name -> StageSteps.NAMES);
  }

  /**
   * Read a job of other steps, as {@link #read(Path)} does.
   *
   * @param known the steps it can name
   */
  static JobDefinition read(Path file, List<String> known) {
    return read(file, name -> known);
  }

  /**
   * Read a job that can be one of several, as {@link #read(Path)} does.
   *
   * @param known the steps that a job of a name can name
   */
  static JobDefinition read(Path file, Function<String, List<String>> known) {
    try {
      return parse(file.toString(), Files.readString(file), known);
    } catch (IOException e) {
      throw new ConfigurationFault("读不到任务文件 " + file.toAbsolutePath());
    }
  }

  /** Read a job from text, as {@link #read} does. */
  static JobDefinition parse(String file, String yaml) {
    return parse(file, yaml, name -> StageSteps.NAMES);
  }

  private static JobDefinition parse(
      String file, String yaml, Function<String, List<String>> known) {
    try {
      return checked(file, known, MAPPER.readValue(yaml, JobDefinition.class));
    } catch (UnrecognizedPropertyException e) {
      throw new ConfigurationFault(
          file + "：不认识的字段 " + e.getPropertyName() + "；可用字段：" + e.getKnownPropertyIds());
    } catch (JacksonException e) {
      throw new ConfigurationFault(file + "：不是有效的 YAML 任务文件：" + e.getOriginalMessage());
    }
  }

  private static JobDefinition checked(
      String file, Function<String, List<String>> steps, JobDefinition job) {
    if (job.name().isBlank() || job.steps().isEmpty()) {
      throw new ConfigurationFault(file + "：任务须有 name 和至少一个 steps");
    }
    List<String> known = steps.apply(job.name());
    for (String step : job.steps()) {
      if (!known.contains(step)) {
        throw new ConfigurationFault(file + "：不认识的步骤 " + step + "；可用步骤：" + String.join("、", known));
      }
    }
    if (new HashSet<>(job.steps()).size() < job.steps().size()) {
      throw new ConfigurationFault(file + "：同一步骤只能出现一次：" + job.steps());
    }
    return job;
  }

  /**
   * Return its parameters with what the caller states instead; the caller's word counts.
   *
   * @param known the parameters there are
   * @throws ConfigurationFault when either names another
   */
  Map<String, String> values(Map<String, String> stated, List<String> known) {
    Map<String, String> values = new TreeMap<>(parameters);
    values.putAll(stated);
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new ConfigurationFault("不认识的参数 " + name + "；可用参数：" + String.join("、", known));
      }
    }
    return values;
  }

  private static Map<String, String> withoutNulls(Map<String, @Nullable String> parameters) {
    Map<String, String> texts = new TreeMap<>();
    parameters.forEach((name, value) -> texts.put(name, value == null ? "" : value));
    return Map.copyOf(texts);
  }
}
