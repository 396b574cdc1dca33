package budgetwarehouse.sample;

import java.util.Optional;
import java.util.Set;

/**
 * One thing of a disclosure, in reading order.
 *
 * @param kind what it is
 * @param text its text; of a table, its name
 * @param right what stands at the other end of its line, as the unit of money in a caption
 * @param layout words for those formats that draw pages
 * @param table the table, where it is one
 */
public record SampleBlock(
    Kind kind, String text, String right, Set<String> layout, Optional<SampleTable> table) {
  /** What a block is. */
  public enum Kind {
    /** Line of the cover. */
    COVER,
    /** Heading of a section. */
    HEADING,
    /** Paragraph. */
    TEXT,
    /** Number of a table, printed above or below its title. */
    NUMBER,
    /** Title of a table. */
    TITLE,
    /** Body on the left and unit of money on the right, above a table. */
    CAPTION,
    /** Table. */
    TABLE,
    /** Remark below a table. */
    NOTE,
    /** Begin of a page. */
    PAGE
  }

  /** Return whether it is of a kind. */
  public boolean is(Kind one) {
    return kind == one;
  }

  /** Return its whole line. */
  public String line() {
    return right.isEmpty() ? text : (text + "  " + right).strip();
  }
}
