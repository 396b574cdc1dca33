package budgetwarehouse.change;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.warehouse.WarehouseFailure;
import budgetwarehouse.warehouse.WarehousePair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two warehouses set side by side: first what they hold, then each comparison, then the reasons.
 */
final class PairedBuilds implements AutoCloseable {
  private static final List<String> CONTENTS =
      List.of(
          "reason_list",
          "kind_list",
          "sheet_list",
          "value_column",
          "sided_document",
          "document_change",
          "sided_member",
          "sided_fact",
          "figure_change",
          "fact_change",
          "barred_change",
          "check_change",
          "finding_change",
          "due_change",
          "changed_row");
  private static final List<String> REASONS =
      List.of("row_reason", "peer_event", "row_change", "value_change");

  /** What two builds may not be made of alike, by its column in the answer about both. */
  private static final Map<Integer, String> DIFFERENCES =
      Map.of(8, "计算规则", 9, "目录与词表", 10, "复核决定", 11, "外部清单");

  private static final int SIDE_WIDTH = 4;
  private static final int RULES = 8;

  private final WarehousePair pair;
  private final List<String> builds;
  private final List<String> notCompared = new ArrayList<>();

  private PairedBuilds(WarehousePair pair, List<String> builds) {
    this.pair = pair;
    this.builds = builds;
  }

  /** Open two warehouses. */
  static PairedBuilds open(Path before, Path after, Path workFolder) throws IOException {
    WarehousePair pair = WarehousePair.open(before, after, workFolder);
    pair.run("build_change");
    return new PairedBuilds(pair, rows(pair, "build_line").get(0));
  }

  /**
   * Compare everything.
   *
   * @return why it cannot be done where a build of another program lacks what is asked for
   */
  Optional<String> compare() {
    try {
      CONTENTS.forEach(pair::run);
      ColumnClasses classes = ColumnClasses.read();
      pair.bindPriceColumns(classes.prices());
      ComparisonKey.all().forEach(key -> compare(key, classes));
      REASONS.forEach(pair::run);
      return Optional.empty();
    } catch (WarehouseFailure failure) {
      if (isOfOneProgram() || !failure.isOfStructure()) {
        throw failure;
      }
      return Optional.of(String.valueOf(failure.getCause()));
    }
  }

  private boolean isOfOneProgram() {
    return !Boolean.parseBoolean(builds.get(RULES));
  }

  private void compare(ComparisonKey key, ColumnClasses classes) {
    key.sort(pair.commonColumns(key.view()), classes)
        .ifPresentOrElse(pair::compare, () -> notCompared.add(key.view()));
  }

  /** Count what changed. */
  ChangeSummary summary() throws IOException {
    List<ChangeTally> tallies =
        rows(pair, "change_tally").stream()
            .map(row -> new ChangeTally(row.get(0), row.get(1), row.get(2), number(row.get(3))))
            .toList();
    boolean isChanged = tallies.stream().anyMatch(tally -> tally.count() > 0);
    return new ChangeSummary(
        isChanged ? ChangeSummary.CHANGED : ChangeSummary.UNCHANGED,
        ProgramVersion.CURRENT.name(),
        null,
        List.of(build(0)),
        List.of(build(SIDE_WIDTH)),
        differing(),
        tallies,
        rows(pair, "reason_tally").stream().map(PairedBuilds::reason).toList(),
        notCompared,
        "");
  }

  private ComparedBuild build(int first) {
    return new ComparedBuild(
        builds.get(first), builds.get(first + 1), builds.get(first + 2), builds.get(first + 3));
  }

  private List<String> differing() {
    return DIFFERENCES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> Boolean.parseBoolean(builds.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static ReasonTally reason(List<String> row) {
    return new ReasonTally(
        row.get(0),
        row.get(1),
        row.get(2),
        number(row.get(3)),
        number(row.get(4)),
        number(row.get(5)),
        number(row.get(6)),
        number(row.get(7)));
  }

  private static long number(String text) {
    return Long.parseLong(text);
  }

  /** Return the rows of a short query. */
  List<List<String>> rows(String query) throws IOException {
    return rows(pair, query);
  }

  private static List<List<String>> rows(WarehousePair pair, String query) throws IOException {
    var list = new RowList();
    pair.ask(query, list);
    return list.rows();
  }

  WarehousePair pair() {
    return pair;
  }

  @Override
  public void close() {
    pair.close();
  }
}
