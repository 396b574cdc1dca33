package budgetwarehouse.fact.outline;

import budgetwarehouse.extraction.PrintedCell;
import budgetwarehouse.extraction.PrintedRow;
import budgetwarehouse.extraction.PrintedTable;
import budgetwarehouse.fact.caption.KindPatterns;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.vocabulary.Folding;

/** Knows a part of a performance sheet by the labels printed in it. */
final class SheetSigns {
  private final KindPatterns patterns;

  SheetSigns(ReferenceList signs) {
    patterns = new KindPatterns(signs, "sign");
  }

  /** Build it with the vocabulary of the class path. */
  static SheetSigns standard() {
    return new SheetSigns(ReferenceList.read("vocabulary/sheet_sign.csv"));
  }

  /** Return whether one of its rows is the header of an indicator grid. */
  boolean holdsGrid(PrintedTable table) {
    return table.rows().stream().anyMatch(row -> count("grid", row) > 1);
  }

  /** Return whether it begins with the labels of a form. */
  boolean isForm(PrintedTable table) {
    PrintedRow first = table.rows().get(0);
    return count("opening", first) > 0 || count("label", first) > 0;
  }

  /** Return whether its first row names a project, as every sheet does once. */
  boolean namesProject(PrintedTable table) {
    return count("opening", table.rows().get(0)) > 0;
  }

  private long count(String sign, PrintedRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .map(PrintedCell::text)
        .map(Folding::fold)
        .filter(text -> patterns.matches(sign, text))
        .count();
  }
}
