package budgetwarehouse.extraction.workbook.sheet;

/**
 * One sheet of a workbook.
 *
 * @param page its number from 1, in the order of the tabs
 * @param name name on its tab
 * @param hidden whether the program hides it
 */
public record SheetName(int page, String name, boolean hidden) {}
