package budgetwarehouse.normalisation.override;

import budgetwarehouse.document.CsvLine;
import budgetwarehouse.document.CsvLines;
import budgetwarehouse.document.FileFinding;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads one file of decisions. Lists may be put one below the other: a line that names a column of
 * targets is a heading and holds for the lines below it. Lines that begin with # are notes.
 */
final class OverrideReader {
  private static final String NOTE = "#";

  private final String file;
  private final DecisionParser parser;
  private final Predicate<Decision> isKnown;
  private final Map<String, OverrideColumn> columns = OverrideColumn.byHeading();
  private final List<DecisionLine> lines = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<FileFinding> findings = new ArrayList<>();
  private List<String> headings = List.of();

  OverrideReader(String file, DecisionParser parser, Predicate<Decision> isKnown) {
    this.file = file;
    this.parser = parser;
    this.isKnown = isKnown;
  }

  OverrideList read(byte[] bytes) {
    Optional<List<CsvLine>> rows = CsvLines.decoded(bytes);
    if (rows.isEmpty()) {
      report(FindingKind.ENCODING_UNKNOWN, 0, "", "", "UTF-8 或 GB18030 编码的 CSV 文本；整个文件未采用");
    } else {
      rows.get().stream().filter(row -> !row.isBlank()).forEach(this::readRow);
    }
    return new OverrideList(file, withoutContradictions(), findings);
  }

  private void readRow(CsvLine row) {
    if (row.text().startsWith(NOTE) || row.text().startsWith('"' + NOTE)) {
      return;
    }
    if (row.isBroken()) {
      report(FindingKind.OVERRIDE_NOT_APPLIED, row.number(), "", row.text(), "引号成对的一行 CSV；此行未采用");
    } else if (row.cells().stream().anyMatch(this::isTargetHeading)) {
      readHeadings(row);
    } else if (headings.isEmpty()) {
      report(
          FindingKind.OVERRIDE_NOT_APPLIED,
          row.number(),
          "",
          row.text(),
          "首行为列名，其中必有“改为编码”列；此行未采用");
    } else {
      readCells(row);
    }
  }

  private boolean isTargetHeading(String cell) {
    return columns.get(normalised(cell)) == OverrideColumn.TARGET_CODE;
  }

  private void readHeadings(CsvLine row) {
    headings = row.cells().stream().map(OverrideReader::normalised).toList();
    for (String heading : headings) {
      if (!heading.isEmpty() && !columns.containsKey(heading)) {
        String known = "只认以下各列：" + String.join("、", OverrideColumn.headings()) + "；此列未采用";
        report(FindingKind.COLUMN_NOT_RECOGNISED, row.number(), heading, heading, known);
      }
    }
  }

  private static String normalised(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  private void readCells(CsvLine row) {
    var line = new DecisionLine(file, row.number());
    for (int cell = 0; cell < Math.min(row.cells().size(), headings.size()); cell++) {
      OverrideColumn column = columns.get(headings.get(cell));
      if (column != null) {
        line.put(column, row.cells().get(cell));
      }
    }
    if (row.cells().size() > headings.size()) {
      line.refuse(OverrideColumn.CONTEXT, "每行 " + headings.size() + " 格，与列名对齐");
    }
    if (!line.text(OverrideColumn.TARGET_CODE).isEmpty()) {
      parser.parse(line).filter(isKnown).ifPresent(decisions::add);
      lines.add(line);
      line.faults().forEach(this::add);
    }
  }

  /** Leave out decisions that contradict each other, and all but the first of those alike. */
  private List<Decision> withoutContradictions() {
    List<Decision> kept = new ArrayList<>();
    for (Decision decision : decisions) {
      List<Decision> meeting = decisions.stream().filter(decision::meets).toList();
      Optional<Decision> contrary =
          meeting.stream()
              .filter(other -> !other.targetCode().equals(decision.targetCode()))
              .findFirst();
      if (contrary.isPresent()) {
        String expected = "与第 " + contrary.get().line() + " 行一致的决定；两行均未采用";
        add(decision, FindingKind.OVERRIDES_CONTRADICT, expected);
      } else if (meeting.stream().anyMatch(kept::contains)) {
        add(decision, FindingKind.OVERRIDE_SUPERFLUOUS, "每个决定只写一行；前面已有相同的决定，可删去此行");
      } else {
        kept.add(decision);
      }
    }
    return kept;
  }

  private void add(Decision decision, FindingKind kind, String expected) {
    lines.stream()
        .filter(line -> line.number() == decision.line())
        .findFirst()
        .ifPresent(line -> add(line.finding(kind, OverrideColumn.TARGET_CODE, expected)));
  }

  private void report(FindingKind kind, int line, String column, String printed, String expected) {
    add(new Finding(kind, new Place(0, line, file, "", column), printed, expected));
  }

  private void add(Finding finding) {
    findings.add(new FileFinding(file, "", finding));
  }
}
