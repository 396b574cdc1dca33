package budgetwarehouse.record;

import budgetwarehouse.dictionary.PublishedObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a step read and wrote.
 *
 * @param inputs what it read
 * @param outputs what it wrote
 */
public record StepData(List<Dataset> inputs, List<Dataset> outputs) {
  /** A step of which nothing is known. */
  public static final StepData NONE = new StepData(List.of(), List.of());

  /** Keep the lists. */
  public StepData {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * Describe a step that read documents.
   *
   * @param documents names of their files, by the hash of their content
   * @param written where their facts stand
   */
  public static StepData reading(
      LineageNames names, Map<String, String> documents, List<String> written) {
    List<Dataset> inputs =
        documents.entrySet().stream()
            .map(document -> names.document(document.getKey(), document.getValue()))
            .toList();
    return new StepData(inputs, written.stream().map(names::dataset).toList());
  }

  /** Describe a step that made one thing of others. */
  public static StepData making(
      LineageNames names, List<String> read, String written, Map<String, Long> counts) {
    return new StepData(
        read.stream().map(names::dataset).toList(), List.of(names.written(written, counts)));
  }

  /** State of which build that is which it wrote; the store, which is appended to, is of none. */
  public StepData ofBuild(String buildId) {
    return new StepData(inputs, outputs.stream().map(output -> output.ofBuild(buildId)).toList());
  }

  /** Return what it read alone. */
  StepData withoutOutputs() {
    return new StepData(inputs, List.of());
  }

  /** Add what another step read and wrote. */
  StepData and(StepData other) {
    return new StepData(
        Stream.concat(inputs.stream(), other.inputs.stream()).distinct().toList(),
        Stream.concat(outputs.stream(), other.outputs.stream()).distinct().toList());
  }

  /**
   * Return the names alone, those of published tables too, and of which build they are: what else
   * is said of them stands elsewhere.
   */
  StepData named(LineageNames names, List<PublishedObject> published, String buildId) {
    Stream<Dataset> tables =
        published.stream().map(table -> names.dataset(table.name()).ofBuild(buildId));
    return new StepData(
        inputs.stream().map(Dataset::named).toList(),
        Stream.concat(outputs.stream().map(Dataset::versioned), tables).toList());
  }
}
