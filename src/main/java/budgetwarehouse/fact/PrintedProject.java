package budgetwarehouse.fact;

/**
 * One project sheet, also where it states neither code nor amount.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line on which the sheet begins
 * @param sheetNumber number of the sheet in the document from 1
 * @param projectCode code with wraps closed, or blank
 * @param projectName name with wraps closed
 * @param bodyCode code of the body printed over the sheet, or blank
 * @param bodyName name of that body, or blank
 * @param category 项目类别 as printed, or blank
 * @param purpose what the money is for, as printed, or blank
 */
public record PrintedProject(
    int page,
    int line,
    int sheetNumber,
    String projectCode,
    String projectName,
    String bodyCode,
    String bodyName,
    String category,
    String purpose) {}
