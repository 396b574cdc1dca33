package budgetwarehouse.opendata;

import budgetwarehouse.warehouse.ViewColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the columns of a resource after Table Schema, with the fiscal meaning they have. */
final class TableSchema {
  private static final String CURRENCY = "CNY";

  private final List<ForeignKey> foreignKeys;
  private final Map<String, FiscalField> fiscalFields;

  TableSchema(List<ForeignKey> foreignKeys, Map<String, FiscalField> fiscalFields) {
    this.foreignKeys = List.copyOf(foreignKeys);
    this.fiscalFields = Map.copyOf(fiscalFields);
  }

  /** Describe a resource. */
  Map<String, Object> of(Resource resource) {
    Map<String, Object> schema = new LinkedHashMap<>();
    List<ViewColumn> columns = resource.table().columns();
    schema.put("fields", columns.stream().map(column -> field(resource, column)).toList());
    if (resource.relation().isFiscal()) {
      schema.put("extraFields", List.of(currency()));
    }
    schema.put("missingValues", List.of(""));
    if (!resource.relation().primaryKey().isEmpty()) {
      schema.put("primaryKey", resource.relation().primaryKey());
    }
    List<Map<String, Object>> keys = keys(resource);
    if (!keys.isEmpty()) {
      schema.put("foreignKeys", keys);
    }
    return schema;
  }

  private Map<String, Object> field(Resource resource, ViewColumn column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", JsonText.code(FieldType.of(column.type())));
    field.put("title", column.chineseName());
    field.put("description", column.englishName());
    FiscalField fiscal = fiscalFields.get(column.name());
    if (resource.relation().isFiscal() && fiscal != null) {
      field.put("columnType", fiscal.columnType());
    }
    if (resource.relation().primaryKey().contains(column.name())) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  private static Map<String, Object> currency() {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", "currency");
    field.put("type", "string");
    field.put("title", "币种");
    field.put("description", "currency of every amount, ISO 4217");
    field.put("columnType", "value-currency:code");
    field.put("constant", CURRENCY);
    return field;
  }

  private List<Map<String, Object>> keys(Resource resource) {
    List<Map<String, Object>> keys = new ArrayList<>();
    for (ViewColumn column : resource.table().columns()) {
      foreignKeys.stream()
          .filter(key -> key.isFor(resource.name(), column.name()))
          .map(key -> reference(resource, key))
          .forEach(keys::add);
    }
    return keys;
  }

  private static Map<String, Object> reference(Resource resource, ForeignKey key) {
    // Table Schema knows a resource that points at itself by an empty name
    String to = key.toResource().equals(resource.name()) ? "" : key.toResource();
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", to);
    target.put("fields", key.toField());
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("fields", key.field());
    reference.put("reference", target);
    return reference;
  }
}
