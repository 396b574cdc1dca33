package budgetwarehouse.extraction.text;

import budgetwarehouse.extraction.region.ParagraphStart;
import budgetwarehouse.extraction.region.TextLine;
import java.util.regex.Pattern;

/** Decides whether a line goes on with the sentence of the printed line above it. */
final class LineJoint {
  private static final Pattern SENTENCE_END =
      Pattern.compile("[。！？!?][”’\"'）)】》]*$|\\p{IsHan}\\.$");
  private static final Pattern UNFINISHED = Pattern.compile("[，、,（(《“]$");
  // the title of a table or a sheet: it may be as wide as a full line
  private static final Pattern TITLE = Pattern.compile("[^，。；,;]*表(?:\\s*[（(][^）)]*[）)])?");

  private final ParagraphStart starts;
  private final LineWidth width;

  LineJoint(ParagraphStart starts, LineWidth width) {
    this.starts = starts;
    this.width = width;
  }

  /** Return whether the line end between the two is to be closed. */
  boolean closes(TextLine above, TextLine below) {
    if (!width.isSet()) {
      return false;
    }
    String end = above.text().strip();
    if (SENTENCE_END.matcher(end).find()
        || TITLE.matcher(end).matches()
        || starts.opens(below.text().strip())) {
      return false;
    }
    return width.isFilledBy(above.text()) || UNFINISHED.matcher(end).find();
  }
}
