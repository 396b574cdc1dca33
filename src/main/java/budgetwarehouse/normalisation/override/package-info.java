/**
 * What a person decided about a doubtful match: the file of decisions, read and checked, and the
 * normaliser's answers with the decisions laid over them.
 *
 * <p>No matcher knows of it. {@link budgetwarehouse.normalisation.override.ReviewedNormalisation}
 * asks the matcher first and keeps what it said, so that a later list which contradicts a decision
 * is noticed.
 */
@NullMarked
package budgetwarehouse.normalisation.override;

import org.jspecify.annotations.NullMarked;
