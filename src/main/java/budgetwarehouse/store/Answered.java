package budgetwarehouse.store;

/**
 * Distinct printed value and what the normaliser says of it: one row of a match file.
 *
 * @param question the value
 * @param answer what it means
 * @param overrideLines lines of the decisions that say so, parted by blanks; blank where the
 *     matcher does
 * @param <Q> type of the question
 * @param <A> type of the answer
 */
public record Answered<Q, A>(Q question, A answer, String overrideLines) {
  /** Keep what the matcher says, which no person has decided otherwise. */
  public Answered(Q question, A answer) {
    this(question, answer, "");
  }
}
