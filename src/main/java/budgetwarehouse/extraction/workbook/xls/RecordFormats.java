package budgetwarehouse.extraction.workbook.xls;

import budgetwarehouse.extraction.workbook.display.NumberFormat;
import budgetwarehouse.extraction.workbook.display.StandardFormats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** Number formats of cells by the number of their style. */
final class RecordFormats {
  private final StandardFormats standard = StandardFormats.read();
  private final Map<Integer, String> ownCodes = new HashMap<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<Integer> formatIds = new ArrayList<>();

  void add(FormatRecord format) {
    ownCodes.putIfAbsent(format.getIndexCode(), format.getFormatString());
  }

  void add(ExtendedFormatRecord style) {
    formatIds.add((int) style.getFormatIndex());
  }

  /** Return the format of a style, the general one where the file names no such style. */
  NumberFormat format(int style) {
    return style < 0 || style >= formatIds.size()
        ? NumberFormat.GENERAL
        : formats.computeIfAbsent(formatIds.get(style), this::read);
  }

  private NumberFormat read(int id) {
    String own = ownCodes.get(id);
    return NumberFormat.of(own == null ? standard.code(id) : own);
  }
}
