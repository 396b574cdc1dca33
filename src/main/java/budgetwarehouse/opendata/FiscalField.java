package budgetwarehouse.opendata;

import budgetwarehouse.reference.ReferenceList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a column of the fiscal resources means to any reader of fiscal data.
 *
 * @param columnType its concept in the budget taxonomy of the Fiscal Data Package
 * @param dimension dimension it belongs to; blank for the amount
 * @param attribute its name there
 * @param labelFor attribute that it names; blank where it is no label
 */
record FiscalField(
    String column, String columnType, String dimension, String attribute, String labelFor) {
  /** Read the list of the jar, by column. */
  static Map<String, FiscalField> readAll() {
    Map<String, FiscalField> fields = new LinkedHashMap<>();
    for (Map<String, String> row : ReferenceList.read("open-data/fiscal_field.csv").rows()) {
      FiscalField field = of(row);
      fields.put(field.column(), field);
    }
    return fields;
  }

  private static FiscalField of(Map<String, String> row) {
    return new FiscalField(
        row.getOrDefault("field", ""),
        row.getOrDefault("column_type", ""),
        row.getOrDefault("dimension", ""),
        row.getOrDefault("attribute", ""),
        row.getOrDefault("label_for", ""));
  }

  /** Return whether it is the amount itself. */
  boolean isMeasure() {
    return dimension.isEmpty();
  }
}
