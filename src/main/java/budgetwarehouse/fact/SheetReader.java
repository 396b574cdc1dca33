package budgetwarehouse.fact;

/** Reads performance sheets: projects with their money, schedules and indicators. */
final class SheetReader {
  /** Build a reader with the vocabulary of the class path. */
  static SheetReader standard() {
    return new SheetReader();
  }

  /** Read one sheet. */
  void read(Sheet sheet, FactCollector into) {}
}
