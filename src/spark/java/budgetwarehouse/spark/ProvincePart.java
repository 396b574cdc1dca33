package budgetwarehouse.spark;

import java.io.Serializable;

/**
 * What the build of one province reads, as it is sent to an executor.
 *
 * @param province two digits
 * @param text its files, as {@code StorePart} writes them
 * @param bytes how much there is to build
 */
record ProvincePart(String province, String text, long bytes) implements Serializable {}
