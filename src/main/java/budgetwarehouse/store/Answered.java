package budgetwarehouse.store;

/**
 * Distinct printed value and what the normaliser says of it: one row of a match file.
 *
 * @param <Q> type of the question
 * @param <A> type of the answer
 */
public record Answered<Q, A>(Q question, A answer) {}
