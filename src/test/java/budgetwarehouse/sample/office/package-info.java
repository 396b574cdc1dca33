/** Writes a disclosure with the libraries of office formats. */
package budgetwarehouse.sample.office;
