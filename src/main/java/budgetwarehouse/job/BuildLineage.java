package budgetwarehouse.job;

import budgetwarehouse.dictionary.Lineage;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.StepData;
import budgetwarehouse.warehouse.SchemaSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what each step after the store read and wrote, of a load and of a rebuild alike.
 *
 * @param build what the steps were given
 * @param names names what belongs to its data folder
 * @param store the tables of the store
 */
record BuildLineage(Build build, LineageNames names, List<String> store) {
  private static final String FILES = "fileCount";
  private static final String BYTES = "size";

  /** Keep the list. */
  BuildLineage {
    store = List.copyOf(store);
  }

  /** Prepare to say it of a build. */
  static BuildLineage of(Build build, LineageNames names) {
    Set<String> store = new Lineage(SchemaSource.read()).into(Lineage.DOCUMENTS);
    return new BuildLineage(build, names, List.copyOf(store));
  }

  /**
   * Return it by step.
   *
   * @param warehouseBytes size of the file that was published
   */
  Map<String, StepData> steps(long warehouseBytes) {
    DataFolder results = build.results();
    String built = name(build.folder());
    String warehouse = name(results.warehouse());
    Map<String, Long> size = Map.of(BYTES, warehouseBytes, FILES, 1L);
    Map<String, StepData> steps = new LinkedHashMap<>();
    StageSteps.BUILDING.forEach(step -> steps.put(step, making(store, built)));
    steps.put("publish-warehouse", StepData.making(names, List.of(built), warehouse, size));
    List<String> fromWarehouse = List.of(warehouse);
    steps.put("publish-comparisons", making(fromWarehouse, name(results.comparisons(build.run()))));
    steps.put("publish-inspections", making(fromWarehouse, name(results.inspections(build.run()))));
    return steps;
  }

  private StepData making(List<String> read, String written) {
    return StepData.making(names, read, written, Map.of());
  }

  // names within the data folder
  private String name(Path path) {
    return build.data().root().relativize(path).toString();
  }
}
