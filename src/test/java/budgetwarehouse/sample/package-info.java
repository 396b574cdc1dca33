/**
 * Makes the sample: disclosures told once, without a format, under {@code
 * src/test/resources/sample}, and a writer for each format. The same telling says what must be read
 * from every file that is made of it.
 */
package budgetwarehouse.sample;
