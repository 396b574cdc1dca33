package budgetwarehouse.record;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.dictionary.PublishedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facets of OpenLineage: statements of a fixed form, each naming its schema and who makes it. They
 * keep the order of what they hold, which that of {@link Map#of} would not.
 */
final class Facets {
  /** Who makes the events: a name of this program and version, not an address. */
  static final String PRODUCER = "urn:budget-warehouse:" + ProgramVersion.CURRENT.version();

  private static final String SPECIFICATION = "https://openlineage.io/spec/facets/";
  private static final String NAME = "name";

  private Facets() {}

  private static Map<String, Object> facet(String version, String name) {
    Map<String, Object> facet = new LinkedHashMap<>();
    facet.put("_producer", PRODUCER);
    facet.put("_schemaURL", SPECIFICATION + version + "/" + name + ".json#/$defs/" + name);
    return facet;
  }

  /** State what the engine is. */
  static Map<String, Object> engine(ProgramRecord program) {
    Map<String, Object> facet = facet("1-1-1", "ProcessingEngineRunFacet");
    facet.put("version", program.duckdb());
    facet.put(NAME, "DuckDB");
    facet.put("openlineageAdapterVersion", program.version());
    return facet;
  }

  /** State whose part a run is. */
  static Map<String, Object> parent(Map<String, Object> run, Map<String, Object> job) {
    Map<String, Object> facet = facet("1-2-0", "ParentRunFacet");
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("run", run);
    root.put("job", job);
    facet.putAll(root);
    facet.put("root", root);
    return facet;
  }

  /** State why a run failed. */
  static Map<String, Object> error(List<String> failures) {
    Map<String, Object> facet = facet("1-0-1", "ErrorMessageRunFacet");
    facet.put("message", String.join("\n", failures));
    facet.put("programmingLanguage", "Java");
    return facet;
  }

  /** State what kind of job it is. */
  static Map<String, Object> jobType(String type) {
    Map<String, Object> facet = facet("2-0-4", "JobTypeJobFacet");
    facet.put("processingType", "BATCH");
    facet.put("integration", "BUDGET_WAREHOUSE");
    facet.put("jobType", type);
    return facet;
  }

  /** State which content a document has. */
  static Map<String, Object> version(String version) {
    Map<String, Object> facet = facet("1-0-1", "DatasetVersionDatasetFacet");
    facet.put("datasetVersion", version);
    return facet;
  }

  /** State what a dataset is, in words. */
  static Map<String, Object> documentation(String says) {
    Map<String, Object> facet = facet("1-1-0", "DocumentationDatasetFacet");
    facet.put("description", says);
    return facet;
  }

  /** State the columns of a table. */
  static Map<String, Object> schema(Map<String, String> columns) {
    List<Map<String, Object>> fields = new ArrayList<>();
    columns.forEach(
        (column, type) -> {
          Map<String, Object> field = new LinkedHashMap<>();
          field.put(NAME, column);
          field.put("type", type);
          field.put("ordinal_position", fields.size() + 1);
          fields.add(field);
        });
    Map<String, Object> facet = facet("1-2-0", "SchemaDatasetFacet");
    facet.put("fields", fields);
    return facet;
  }

  /** State of which column each is another name. */
  static Map<String, Object> columnLineage(String namespace, PublishedObject.Renamed renamed) {
    Map<String, Object> fields = new LinkedHashMap<>();
    renamed
        .columns()
        .forEach(
            (here, there) -> {
              Map<String, Object> input = new LinkedHashMap<>();
              input.put("namespace", namespace);
              input.put(NAME, renamed.table());
              input.put("field", there);
              input.put("transformations", List.of(identity()));
              fields.put(here, Map.of("inputFields", List.of(input)));
            });
    Map<String, Object> facet = facet("1-2-0", "ColumnLineageDatasetFacet");
    facet.put("fields", fields);
    return facet;
  }

  private static Map<String, Object> identity() {
    Map<String, Object> transformation = new LinkedHashMap<>();
    transformation.put("type", "DIRECT");
    transformation.put("subtype", "IDENTITY");
    return transformation;
  }

  /** State how much was written. */
  static Map<String, Object> statistics(Map<String, Long> counts) {
    Map<String, Object> facet = facet("1-0-2", "OutputStatisticsOutputDatasetFacet");
    facet.putAll(new TreeMap<>(counts));
    return facet;
  }
}
