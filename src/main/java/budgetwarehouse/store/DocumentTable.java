package budgetwarehouse.store;

import budgetwarehouse.fact.TableEntry;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entry of a document's register of tables.
 *
 * @param documentKey key of the document
 * @param table the entry
 */
record DocumentTable(String documentKey, TableEntry table) {
  /** List the tables of a document. */
  static List<DocumentTable> of(ExtractedDocument document) {
    return document.facts().tables().stream()
        .map(table -> new DocumentTable(document.documentKey(), table))
        .toList();
  }

  /** Return the numbers of the misplaced rows, parted by blanks. */
  String misplacedRows() {
    return table.extent().misplacedRows().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
