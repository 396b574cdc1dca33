/**
 * Distinct printed codes, names and values matched to the code lists, each with its evidence.
 *
 * <p>{@link budgetwarehouse.normalisation.Normalisation} is the way in; {@code code}, {@code
 * value}, {@code place} and {@code performance} each answer one kind of question.
 */
@NullMarked
package budgetwarehouse.normalisation;

import org.jspecify.annotations.NullMarked;
