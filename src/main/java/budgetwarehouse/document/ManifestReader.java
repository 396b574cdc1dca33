package budgetwarehouse.document;

import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one manifest and collects what is wrong with them. */
final class ManifestReader {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final List<ManifestRow> rows = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();
  private final Set<String> files = new HashSet<>();

  Manifest read(String csvText) {
    String text =
        csvText.startsWith(BYTE_ORDER_MARK) ? csvText.substring(BYTE_ORDER_MARK.length()) : csvText;
    List<CsvLine> lines = CsvLines.of(text).stream().filter(line -> !line.isBlank()).toList();
    List<String> header = lines.isEmpty() ? List.of() : header(lines.get(0));
    if (!header.contains("file")) {
      String printed = lines.isEmpty() ? "" : lines.get(0).text();
      report(Manifest.FILE, 1, "file", printed, "首行为列名，其中必有 file 列");
      return new Manifest(rows, findings);
    }

    reportUnknownColumns(header);
    lines.subList(1, lines.size()).forEach(line -> readRow(header, line));
    return new Manifest(rows, findings);
  }

  private static List<String> header(CsvLine line) {
    return line.cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private void reportUnknownColumns(List<String> header) {
    for (String name : header) {
      if (!name.isEmpty() && !ManifestField.names().contains(name)) {
        String known = "只认以下各列：" + String.join("、", ManifestField.names());
        var place = new Place(0, 1, Manifest.FILE, "", name);
        add(Manifest.FILE, new Finding(FindingKind.COLUMN_NOT_RECOGNISED, place, name, known));
      }
    }
  }

  private void readRow(List<String> header, CsvLine line) {
    if (line.isBroken()) {
      report(Manifest.FILE, line.number(), "", line.text(), "引号成对的一行 CSV；此行未装载");
      return;
    }

    String written = cell(header, line, "file");
    Optional<String> file = InboxPath.normalised(written);
    if (file.isEmpty()) {
      report(Manifest.FILE, line.number(), "file", written, "收件夹内的相对路径；此行未装载");
    } else if (!files.add(key(header, line, file.get()))) {
      report(file.get(), line.number(), "file", written, "每个文件只占一行；只用了第一行");
    } else {
      readFields(header, line, file.get());
    }
  }

  // a document that was taken back may have had the name of the one that took its place
  private static String key(List<String> header, CsvLine line, String file) {
    boolean withdrawn = !cell(header, line, ManifestField.WITHDRAWN_ON.column()).isEmpty();
    return withdrawn ? file + "\n" + cell(header, line, ManifestField.SHA256.column()) : file;
  }

  private void readFields(List<String> header, CsvLine line, String file) {
    if (line.cells().size() > header.size()) {
      String expected = "每行 " + header.size() + " 格，与列名对齐；此行除文件名外均未采用";
      report(file, line.number(), "", line.text(), expected);
      rows.add(ManifestRow.unlisted(file));
      return;
    }

    var values = new ManifestFields();
    for (ManifestField field : ManifestField.values()) {
      String written = cell(header, line, field.column());
      if (!values.accept(field, written)) {
        report(file, line.number(), field.column(), written, field.expected() + "；此格未采用");
      }
    }
    rows.add(values.row(file));
  }

  private static String cell(List<String> header, CsvLine line, String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < line.cells().size() ? line.cells().get(index) : "";
  }

  private void report(String file, int line, String column, String printed, String expected) {
    var place = new Place(0, line, Manifest.FILE, "", column);
    add(file, new Finding(FindingKind.MANIFEST_ROW_MALFORMED, place, printed, expected));
  }

  private void add(String file, Finding finding) {
    findings.add(new FileFinding(file, "", finding));
  }
}
