package budgetwarehouse.fact;

import budgetwarehouse.vocabulary.Horizon;

/**
 * One row of a performance sheet's indicator grid.
 *
 * @param page page from 1, or 0 where the format has no pages
 * @param line line of the page or file from 1 on which the indicator's name begins
 * @param sheetNumber number of the sheet in the document from 1
 * @param wholeDepartment whether the sheet is the department's own and not a project's
 * @param projectCode code with wraps closed, or blank
 * @param projectName name with wraps closed, or blank for a whole department
 * @param bodyCode code of the body printed over the sheet, or blank
 * @param bodyName name of that body, or blank
 * @param horizon annual or long-term
 * @param objectiveNumber number of the objective it belongs to where print numbers them, else 1
 * @param rowNumber row within sheet, horizon and objective from 1
 * @param level1 一级指标 with merged cells filled down, as printed with wraps closed
 * @param level2 二级指标, likewise
 * @param level3 三级指标: its name
 * @param description 绩效指标描述, or blank
 * @param valueText 指标值 of the document's year, or blank
 * @param basis 指标值确定依据, or blank
 * @param lastValueText 上年, or blank
 * @param beforeLastValueText 前年, or blank
 * @param doubtful whether text or place was decided by rule where print left it open
 */
public record PrintedIndicator(
    int page,
    int line,
    int sheetNumber,
    boolean wholeDepartment,
    String projectCode,
    String projectName,
    String bodyCode,
    String bodyName,
    Horizon horizon,
    int objectiveNumber,
    int rowNumber,
    String level1,
    String level2,
    String level3,
    String description,
    String valueText,
    String basis,
    String lastValueText,
    String beforeLastValueText,
    boolean doubtful) {}
