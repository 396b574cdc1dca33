package budgetwarehouse.normalisation.override;

import budgetwarehouse.normalisation.code.CodeMatch;
import budgetwarehouse.normalisation.code.CodeQuestion;

/**
 * A decision about a row of a table that holds in one division or body only. Questions about rows
 * do not say where they are printed, so the warehouse lays these over the answers.
 *
 * @param question the row
 * @param answer what it is there
 * @param use the decision
 */
public record CodeRuling(CodeQuestion question, CodeMatch answer, OverrideUse use) {}
