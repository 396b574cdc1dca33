package budgetwarehouse.normalisation.performance;

/**
 * What an indicator measures.
 *
 * @param level1 一级指标 as printed, or blank
 * @param level2 二级指标 as printed, or blank
 * @param level3 三级指标: its name
 * @param description 绩效指标描述, or blank
 */
public record IndicatorQuestion(String level1, String level2, String level3, String description) {}
