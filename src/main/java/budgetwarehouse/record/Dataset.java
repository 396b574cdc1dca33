package budgetwarehouse.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
  private static final String VERSION = "version";

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

  /** State of which build it is part; blank where nothing was built. */
  Dataset ofBuild(String buildId) {
    if (buildId.isBlank()) {
      return this;
    }
    Map<String, Map<String, Object>> versioned = new LinkedHashMap<>();
    versioned.put(VERSION, Facets.version(buildId));
    versioned.putAll(facets);
    return new Dataset(namespace, name, versioned, outputFacets);
  }

  /** Return its name and version alone. */
  Dataset versioned() {
    Map<String, Map<String, Object>> kept = new LinkedHashMap<>(facets);
    kept.keySet().retainAll(Set.of(VERSION));
    return new Dataset(namespace, name, kept, Map.of());
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
