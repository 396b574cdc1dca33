/**
 * What the program asks of a disk: folders and files that are there whole or not at all, checksums
 * that tell damage, and which folders of the store count.
 */
@NullMarked
package budgetwarehouse.disk;

import org.jspecify.annotations.NullMarked;
