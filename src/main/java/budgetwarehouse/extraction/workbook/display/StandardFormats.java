package budgetwarehouse.extraction.workbook.display;

import budgetwarehouse.reference.ReferenceList;
import java.util.HashMap;
import java.util.Map;

/** Formats that a workbook names by number only, as a Chinese system displays them. */
public final class StandardFormats {
  private final Map<Integer, String> codes = new HashMap<>();

  private StandardFormats(ReferenceList formats) {
    formats
        .rows()
        .forEach(
            row ->
                codes.put(
                    Integer.valueOf(row.getOrDefault("id", "")), row.getOrDefault("code", "")));
  }

  /** Read them from the class path. */
  public static StandardFormats read() {
    return new StandardFormats(ReferenceList.read("vocabulary/number_format.csv"));
  }

  /** Return the code of a format; the general one where the number is not known. */
  public String code(int id) {
    return codes.getOrDefault(id, "General");
  }
}
