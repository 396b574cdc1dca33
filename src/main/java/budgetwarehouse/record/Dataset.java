package budgetwarehouse.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a run reads or writes, as OpenLineage names it.
 *
 * @param namespace where names are unique: the data folder
 * @param name its name there
 * @param facets what is said of it, by name of the facet
 * @param outputFacets what is said of it as something written; empty where it is read
 */
public record Dataset(
    String namespace,
    String name,
    Map<String, Map<String, Object>> facets,
    Map<String, Map<String, Object>> outputFacets) {
  /** Keep the facets in order. */
  public Dataset {
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    outputFacets = Collections.unmodifiableMap(new LinkedHashMap<>(outputFacets));
  }

  /** Name a dataset of which nothing more is said here. */
  Dataset(String namespace, String name) {
    this(namespace, name, Map.of(), Map.of());
  }

  /** Return its name alone. */
  Dataset named() {
    return new Dataset(namespace, name);
  }

  /** Return it as it stands in an event. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("namespace", namespace);
    json.put("name", name);
    if (!facets.isEmpty()) {
      json.put("facets", facets);
    }
    if (!outputFacets.isEmpty()) {
      json.put("outputFacets", outputFacets);
    }
    return json;
  }
}
