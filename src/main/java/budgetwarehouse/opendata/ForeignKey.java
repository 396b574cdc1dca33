package budgetwarehouse.opendata;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;

/**
 * A column that names a row of another resource.
 *
 * @param resource resource of the column; a star stands for all
 */
record ForeignKey(String resource, String field, String toResource, String toField) {
  private static final String ANY = "*";

  /** Read the list of the jar. */
  static List<ForeignKey> readAll() {
    return ReferenceList.read("open-data/foreign_key.csv").rows().stream()
        .map(ForeignKey::of)
        .toList();
  }

  private static ForeignKey of(Map<String, String> row) {
    return new ForeignKey(
        row.getOrDefault("resource", ""),
        row.getOrDefault("field", ""),
        row.getOrDefault("to_resource", ""),
        row.getOrDefault("to_field", ""));
  }

  /** Return whether a column of a resource is such a key; what is pointed at is none itself. */
  boolean isFor(String ofResource, String ofField) {
    boolean target = ofResource.equals(toResource) && ofField.equals(toField);
    return field.equals(ofField)
        && (resource.equals(ANY) || resource.equals(ofResource))
        && !target;
  }
}
