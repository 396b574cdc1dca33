package budgetwarehouse.document.expectation;

import budgetwarehouse.document.CsvLine;
import budgetwarehouse.document.CsvLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one list: a heading, then a line for each thing known; lines that begin with # are notes.
 */
final class ExpectationReader {
  private static final String NOTE = "#";

  private final List<ExpectationColumn> columns;
  private final ExpectationFaults faults;
  private final String loadDate;
  private final LaterDay laterDay;
  private final Set<Map<String, String>> seen = new HashSet<>();
  private List<String> headings = List.of();

  ExpectationReader(
      List<ExpectationColumn> columns,
      ExpectationFaults faults,
      LocalDate loadDate,
      LaterDay laterDay) {
    this.columns = columns;
    this.faults = faults;
    this.loadDate = loadDate.toString();
    this.laterDay = laterDay;
  }

  List<ExpectationLine> read(byte[] bytes) {
    Optional<List<CsvLine>> rows = CsvLines.decoded(bytes);
    if (rows.isEmpty()) {
      faults.add(0, "", "", "UTF-8 或 GB18030 编码的 CSV 文本；整个文件未采用");
    }
    List<ExpectationLine> lines = new ArrayList<>();
    for (CsvLine row : rows.orElse(List.of())) {
      if (!row.isBlank() && !row.text().startsWith(NOTE)) {
        readRow(row).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<ExpectationLine> readRow(CsvLine row) {
    if (row.isBroken()) {
      return refused(row, "", row.text(), "引号成对的一行 CSV；此行未采用");
    }
    if (headings.isEmpty()) {
      readHeadings(row);
      return Optional.empty();
    }
    if (row.cells().size() != headings.size()) {
      return refused(row, "", row.text(), "每行 " + headings.size() + " 格，与列名对齐；此行未采用");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (ExpectationColumn column : columns) {
      int place = headings.indexOf(column.name());
      String text = place < 0 ? "" : row.cells().get(place);
      if (!column.accepts(text)) {
        return refused(row, column.name(), text, column.kind().says() + "；此行未采用");
      }
      // ISO days sort as text; only what is due may lie ahead
      boolean isLater = column.kind() == CellKind.DATE && text.compareTo(loadDate) > 0;
      if (isLater && laterDay == LaterDay.IS_NOT_KNOWN) {
        if (column.isRequired()) {
          return Optional.empty();
        }
        continue;
      }
      if (isLater) {
        return refused(row, column.name(), text, "不晚于装载日期 " + loadDate + "；此行未采用");
      }
      if (!text.isEmpty()) {
        cells.put(column.name(), text);
      }
    }
    if (!seen.add(cells)) {
      return refused(row, "", row.text(), "每事只写一行；前面已有相同的一行");
    }
    return Optional.of(new ExpectationLine(columns.get(0).list(), row.number(), cells));
  }

  private void readHeadings(CsvLine row) {
    headings = row.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    List<String> known = columns.stream().map(ExpectationColumn::name).toList();
    headings.stream()
        .filter(heading -> !known.contains(heading))
        .forEach(
            heading ->
                faults.add(row.number(), heading, heading, "只认以下各列：" + String.join("、", known)));
    columns.stream()
        .filter(column -> column.isRequired() && !headings.contains(column.name()))
        .forEach(column -> faults.add(row.number(), column.name(), "", "首行列名中有此列"));
  }

  private Optional<ExpectationLine> refused(
      CsvLine row, String column, String printed, String expected) {
    faults.add(row.number(), column, printed, expected);
    return Optional.empty();
  }
}
