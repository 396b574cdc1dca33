package budgetwarehouse.record;

import budgetwarehouse.dictionary.PublishedObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of what a run reads and writes.
 *
 * @param namespace the data folder as an address; lists that come with the program have one of
 *     their own
 */
public record LineageNames(String namespace) {
  private static final String PROGRAM = "budget-warehouse";

  /** Name what belongs to a data folder. */
  public static LineageNames of(Path dataFolder) {
    return new LineageNames(dataFolder.toAbsolutePath().normalize().toUri().toString());
  }

  /** Return the name of a file or folder: within the data folder, or its address elsewhere. */
  public String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path root = Path.of(URI.create(namespace));
    return whole.startsWith(root) ? root.relativize(whole).toString() : whole.toUri().toString();
  }

  /** Name what a table is made from: lists that come with the program, or data of the folder. */
  Dataset dataset(String name) {
    boolean ofProgram = name.startsWith("reference/") || name.startsWith("vocabulary/");
    return new Dataset(ofProgram ? PROGRAM : namespace, name);
  }

  /**
   * Name a document as received.
   *
   * @param sha256 hash of its content, by which its copy is kept
   */
  Dataset document(String sha256, String file) {
    Map<String, Map<String, Object>> facets = new LinkedHashMap<>();
    facets.put("version", Facets.version(sha256));
    facets.put("documentation", Facets.documentation(file));
    return new Dataset(namespace, "landing/" + sha256, facets, Map.of());
  }

  /** Name a folder or file that was written, and how much of what there is in it. */
  Dataset written(String name, Map<String, Long> counts) {
    Map<String, Map<String, Object>> output =
        counts.isEmpty() ? Map.of() : Map.of("outputStatistics", Facets.statistics(counts));
    return new Dataset(namespace, name, Map.of(), output);
  }

  /** Name a published table. */
  Dataset published(PublishedObject object) {
    Map<String, Map<String, Object>> facets = new LinkedHashMap<>();
    facets.put("schema", Facets.schema(object.columns()));
    if (!object.says().isBlank()) {
      facets.put("documentation", Facets.documentation(object.says()));
    }
    object
        .renamed()
        .ifPresent(
            renamed -> facets.put("columnLineage", Facets.columnLineage(namespace, renamed)));
    Map<String, Map<String, Object>> output = new LinkedHashMap<>();
    object
        .rows()
        .ifPresent(
            rows -> output.put("outputStatistics", Facets.statistics(Map.of("rowCount", rows))));
    return new Dataset(namespace, object.name(), facets, output);
  }
}
