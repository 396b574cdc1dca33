/**
 * What a run writes down for machines and operators: its report, its metrics, its lineage events
 * and its log. Nothing here runs anything: a job hands over what happened.
 */
@NullMarked
package budgetwarehouse.record;

import org.jspecify.annotations.NullMarked;
