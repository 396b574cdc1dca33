/** What was received: the bytes, their hash, and what the manifest says of them. */
@NullMarked
package budgetwarehouse.document;

import org.jspecify.annotations.NullMarked;
