package budgetwarehouse.warehouse;

/**
 * Column of an answer.
 *
 * @param name as the question names it
 * @param type DuckDB's name of the type, such as {@code BIGINT}, {@code DECIMAL(18,2)}
 * @param digits digits of a decimal, before and after the point; 0 of other types
 * @param scale digits after the point
 */
public record AnswerColumn(String name, String type, int digits, int scale) {}
