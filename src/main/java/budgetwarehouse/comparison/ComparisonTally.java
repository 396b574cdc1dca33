package budgetwarehouse.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a comparison come to: how many, of whom, from which documents, with what care.
 */
final class ComparisonTally {
  private static final String DISTRICT = "district_name";
  private static final String BODY = "body_name";
  private static final String OUTLIER = "outlier";

  private final List<DisplayColumn> columns;
  private final CitationCount citations;
  private final CautionCount cautions = new CautionCount();
  private final Set<String> districts = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private long rows;
  private long outliers;

  ComparisonTally(List<DisplayColumn> columns) {
    this.columns = List.copyOf(columns);
    this.citations = new CitationCount(columns);
  }

  /** Count a row. */
  void add(List<@Nullable Object> cells) {
    rows++;
    citations.add(cells);
    String district = "";
    String body = "";
    for (int column = 0; column < columns.size(); column++) {
      Object cell = cells.get(column);
      if (cell == null) {
        continue;
      }
      DisplayColumn display = columns.get(column);
      if (display.role() == ColumnRole.CAUTION && display.kind() == ColumnKind.TEXT) {
        cautions.add(cell.toString());
      }
      switch (display.name()) {
        case DISTRICT -> district = cell.toString();
        case BODY -> body = cell.toString();
        case OUTLIER -> outliers += Boolean.TRUE.equals(cell) ? 1 : 0;
        default -> {}
      }
    }
    districts.add(district);
    bodies.add(district + '\n' + body);
  }

  /** Return the number of rows. */
  long rows() {
    return rows;
  }

  /** Return the number of rows that are outliers. */
  long outliers() {
    return outliers;
  }

  /** Return the number of districts. */
  int districts() {
    return districts.size();
  }

  /** Return the number of bodies. */
  int bodies() {
    return bodies.size();
  }

  /** Return who cites which document. */
  CitationCount citations() {
    return citations;
  }

  /** Return the sentences of caution. */
  CautionCount cautions() {
    return cautions;
  }
}
