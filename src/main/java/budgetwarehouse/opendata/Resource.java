package budgetwarehouse.opendata;

import budgetwarehouse.warehouse.ViewDescription;

/**
 * A table of the package, written.
 *
 * @param table what the warehouse says of it
 */
record Resource(
    Relation relation, ViewDescription table, WrittenFile csv, WrittenFile parquet, long rows) {
  /** Return the name under which it is published. */
  String name() {
    return relation.resource();
  }
}
