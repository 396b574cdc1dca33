/** {@code .docx}: an archive of XML parts, read as streams. */
@NullMarked
package budgetwarehouse.extraction.word.open;

import org.jspecify.annotations.NullMarked;
