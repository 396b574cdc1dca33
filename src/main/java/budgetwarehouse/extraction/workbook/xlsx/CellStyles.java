package budgetwarehouse.extraction.workbook.xlsx;

import budgetwarehouse.extraction.workbook.display.NumberFormat;
import budgetwarehouse.extraction.workbook.display.StandardFormats;
import budgetwarehouse.extraction.workbook.xml.XmlElements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Number formats of cells by the number of their style. */
final class CellStyles {
  private final StandardFormats standard = StandardFormats.read();
  private final Map<Integer, String> ownCodes = new HashMap<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<Integer> formatIds = new ArrayList<>();

  /** Read the styles of a file. */
  static CellStyles read(XmlElements xml) throws XMLStreamException {
    var styles = new CellStyles();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.name().equals("cellXfs")) {
        ofCells = xml.starts();
      } else if (xml.starts("numFmt") && !ofCells) {
        styles.ownCodes.putIfAbsent(xml.number("numFmtId", -1), xml.attribute("formatCode"));
      } else if (xml.starts("xf") && ofCells) {
        styles.formatIds.add(xml.number("numFmtId", 0));
      }
    }
    return styles;
  }

  /** Return the format of a style, the general one where the file names no such style. */
  NumberFormat format(int style) {
    if (style < 0 || style >= formatIds.size()) {
      return NumberFormat.GENERAL;
    }
    return formats.computeIfAbsent(formatIds.get(style), this::read);
  }

  private NumberFormat read(int id) {
    String own = ownCodes.get(id);
    return NumberFormat.of(own == null ? standard.code(id) : own);
  }
}
