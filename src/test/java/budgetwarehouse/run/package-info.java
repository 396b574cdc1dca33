/** Whole runs of the real job, from an inbox to what is published. */
package budgetwarehouse.run;
