package budgetwarehouse.normalisation.code;

import budgetwarehouse.reference.ReferenceList;

/**
 * Lists that the rows of standard tables are entries of.
 *
 * @param functions 支出功能分类
 * @param functionSuccessions function codes whose content moved to other codes
 * @param departmentEconomics 部门预算支出经济分类
 * @param governmentEconomics 政府预算支出经济分类
 * @param revenueSources 收入来源
 * @param expenditureKinds 支出类型
 * @param threePublicItems “三公”经费 items
 * @param aliases other names of the entries of all these lists
 * @param codedTables which list belongs to which table
 * @param summaryRows labels that are no entries
 * @param bodyEndings words that names of bodies end with, which are no entries either
 */
public record CodeLists(
    ReferenceList functions,
    ReferenceList functionSuccessions,
    ReferenceList departmentEconomics,
    ReferenceList governmentEconomics,
    ReferenceList revenueSources,
    ReferenceList expenditureKinds,
    ReferenceList threePublicItems,
    ReferenceList aliases,
    ReferenceList codedTables,
    ReferenceList summaryRows,
    ReferenceList bodyEndings) {
  /** Read the lists that travel in the jar. */
  public static CodeLists standard() {
    return new CodeLists(
        ReferenceList.read("reference/function.csv"),
        ReferenceList.read("reference/function_succession.csv"),
        ReferenceList.read("reference/economic_department.csv"),
        ReferenceList.read("reference/economic_government.csv"),
        ReferenceList.read("reference/revenue_source.csv"),
        ReferenceList.read("reference/expenditure_kind.csv"),
        ReferenceList.read("reference/three_public_item.csv"),
        ReferenceList.read("reference/alias.csv"),
        ReferenceList.read("vocabulary/coded_table.csv"),
        ReferenceList.read("vocabulary/summary_row.csv"),
        ReferenceList.read("vocabulary/body_ending.csv"));
  }
}
