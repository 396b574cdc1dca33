package budgetwarehouse.opendata;

import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.ViewColumn;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures and dimensions of the fiscal resources, as the profile of the Fiscal Data Package asks
 * for them beside the concepts of the columns. Resources overlap, so each has its own.
 */
final class FiscalModel {
  private static final String CURRENCY = "CNY";
  private static final String REVENUE = "revenue";
  private static final String EXPENDITURE = "expenditure";

  private final Map<String, FiscalField> fields;
  private final Map<String, Object> measures = new LinkedHashMap<>();
  private final Map<String, Object> dimensions = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> attributes = new HashMap<>();

  FiscalModel(Map<String, FiscalField> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Describe the fiscal ones among some resources. */
  Map<String, Object> of(List<Resource> resources) {
    for (Resource resource : resources) {
      if (resource.relation().isFiscal()) {
        resource.table().columns().forEach(column -> add(resource, column));
      }
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("measures", measures);
    model.put("dimensions", dimensions);
    return model;
  }

  private void add(Resource resource, ViewColumn column) {
    FiscalField field = fields.get(column.name());
    if (field == null) {
      return;
    }
    if (field.isMeasure()) {
      measures.put(resource.name(), measure(resource, column));
      return;
    }
    String name = resource.name() + "_" + field.dimension();
    Map<String, Object> known =
        attributes.computeIfAbsent(name, key -> dimension(key, field.dimension()));
    known.put(field.attribute(), attribute(resource, field));
  }

  private static Map<String, Object> measure(Resource resource, ViewColumn column) {
    Map<String, Object> measure = new LinkedHashMap<>();
    measure.put("source", column.name());
    measure.put("resource", resource.name());
    measure.put("currency", CURRENCY);
    measure.put("factor", 1);
    measure.put("direction", resource.name().endsWith(REVENUE) ? REVENUE : EXPENDITURE);
    return measure;
  }

  // describes the dimension and returns its attributes, to be filled
  private Map<String, Object> dimension(String key, String name) {
    Map<String, String> described =
        ReferenceList.read("open-data/fiscal_dimension.csv").rows().stream()
            .filter(row -> name.equals(row.get("dimension")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no fiscal dimension " + name));
    Map<String, Object> dimension = new LinkedHashMap<>();
    dimension.put("dimensionType", described.getOrDefault("dimension_type", ""));
    String classification = described.getOrDefault("classification_type", "");
    if (!classification.isEmpty()) {
      dimension.put("classificationType", classification);
    }
    dimension.put("primaryKey", described.getOrDefault("primary_key", ""));
    Map<String, Object> known = new LinkedHashMap<>();
    dimension.put("attributes", known);
    dimensions.put(key, dimension);
    return known;
  }

  private static Map<String, Object> attribute(Resource resource, FiscalField field) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("source", field.column());
    attribute.put("resource", resource.name());
    if (!field.labelFor().isEmpty()) {
      attribute.put("labelfor", field.labelFor());
    }
    return attribute;
  }
}
