package budgetwarehouse.inspection;

/**
 * What the documents of one district come to.
 *
 * @param code code of the division, blank where unknown
 * @param documents how many documents it published
 * @param added failures that were not there at the load before
 * @param gone failures of the load before that are there no more
 */
record District(
    String code,
    String name,
    int documents,
    int passed,
    int failed,
    int unchecked,
    int errors,
    int warnings,
    int notes,
    int causes,
    int added,
    int gone) {
  /** Begin with nothing. */
  static District of(InspectedDocument document) {
    return new District(document.districtCode(), document.district(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Say whether a document is of this district. */
  boolean holds(InspectedDocument document) {
    return code.equals(document.districtCode()) && name.equals(document.district());
  }

  /** Add a document. */
  District with(InspectedDocument document, int newFailures) {
    return new District(
        code,
        name,
        documents + 1,
        passed + document.passed(),
        failed + document.failed(),
        unchecked + document.uncheckedResults(),
        errors + document.errors(),
        warnings + document.warnings(),
        notes + document.notes(),
        causes + document.causes(),
        added + newFailures,
        gone);
  }

  /** Say how many failures are gone. */
  District withGone(int number) {
    return new District(
        code, name, documents, passed, failed, unchecked, errors, warnings, notes, causes, added,
        number);
  }

  /** Return the name of its files, without ending. */
  String fileName() {
    return code.isBlank() ? "unknown" : code.replaceAll("[^0-9A-Za-z-]", "_");
  }
}
