package budgetwarehouse.job;

import budgetwarehouse.dictionary.Lineage;
import budgetwarehouse.dictionary.PublishedObject;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.record.LineageEvents;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.StepData;
import budgetwarehouse.warehouse.SchemaSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says what each step of a load read and wrote. */
final class LoadLineage {
  private static final String FILES = "fileCount";
  private static final String BYTES = "size";

  private final Load load;
  private final IntakeAccount intake;
  private final LoadReport report;
  private final LineageNames names;

  LoadLineage(Load load, IntakeAccount intake, LoadReport report) {
    this.load = load;
    this.intake = intake;
    this.report = report;
    this.names = LineageNames.of(load.data().root());
  }

  /**
   * Return the events of the load, one a line.
   *
   * @param published tables and views of the warehouse; none where nothing was published
   */
  List<String> lines(List<PublishedObject> published) {
    return new LineageEvents(report.head(), names, steps()).lines(published);
  }

  private Map<String, StepData> steps() {
    Set<String> stored = new Lineage(SchemaSource.read()).into(Lineage.DOCUMENTS);
    List<String> store = List.copyOf(stored);
    StorageSize storage = report.storage();
    DataFolder data = load.data();
    String warehouse = name(data.warehouse());
    List<String> fromWarehouse = List.of(warehouse);
    Map<String, StepData> steps = new LinkedHashMap<>();
    steps.put("extract-new-documents", StepData.reading(names, documents(), store));
    steps.put(
        "build-warehouse", StepData.making(names, store, name(data.build(load.run())), Map.of()));
    Map<String, Long> size = Map.of(BYTES, storage.warehouseBytes(), FILES, 1L);
    steps.put(
        "publish-warehouse",
        StepData.making(names, List.of(name(data.build(load.run()))), warehouse, size));
    String comparisons = name(data.comparisons(load.run()));
    steps.put("publish-comparisons", StepData.making(names, fromWarehouse, comparisons, Map.of()));
    String inspections = name(data.inspections(load.run()));
    steps.put("publish-inspections", StepData.making(names, fromWarehouse, inspections, Map.of()));
    return steps;
  }

  // names within the data folder
  private String name(Path path) {
    return load.data().root().relativize(path).toString();
  }

  private Map<String, String> documents() {
    Map<String, String> documents = new TreeMap<>();
    for (ReceivedFile file : intake.read()) {
      documents.put(file.sha256(), file.row().file());
    }
    return documents;
  }
}
