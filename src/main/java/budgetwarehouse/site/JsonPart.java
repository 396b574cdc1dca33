package budgetwarehouse.site;

import java.io.IOException;
import java.io.OutputStream;

/** A value of a page's data that writes itself, since it is long and stands ready as JSON. */
@FunctionalInterface
interface JsonPart {
  /** Write the value as JSON that may stand in a page. */
  void writeTo(OutputStream page) throws IOException;
}
