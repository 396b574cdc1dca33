package budgetwarehouse.extraction.workbook.flat;

import budgetwarehouse.extraction.workbook.display.NumberFormat;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.util.HashMap;
import java.util.Map;

/** Number formats of cells by the name of their style. */
final class FlatStyles {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Currency", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Long Time", "h:mm:ss"));

  private final Map<String, NumberFormat> formats = new HashMap<>();
  private String style = "";

  /** Take the element of a style, or of a format in it. */
  void take(XmlElements xml) {
    if (xml.starts("Style")) {
      style = xml.attribute("ID");
    } else {
      String format = xml.attribute("Format");
      formats.put(style, NumberFormat.of(NAMED.getOrDefault(format, format)));
    }
  }

  /** Return the format of a style, the general one where it has none. */
  NumberFormat format(String name) {
    return formats.getOrDefault(name, NumberFormat.GENERAL);
  }
}
