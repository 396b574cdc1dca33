package budgetwarehouse.job;

import budgetwarehouse.dictionary.PublishedObject;
import budgetwarehouse.job.intake.ReceivedFile;
import budgetwarehouse.record.LineageEvents;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.StepData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what each step of a load read and wrote. */
final class LoadLineage {
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
    BuildLineage build = BuildLineage.of(load.build(), names);
    Map<String, StepData> steps = new LinkedHashMap<>();
    for (String step : StageSteps.READING) {
      steps.put(step, StepData.reading(names, documents(), build.store()));
    }
    String buildId = report.head().buildId();
    build
        .steps(report.storage().warehouseBytes())
        .forEach((step, data) -> steps.put(step, data.ofBuild(buildId)));
    return steps;
  }

  private Map<String, String> documents() {
    Map<String, String> documents = new TreeMap<>();
    for (ReceivedFile file : intake.read()) {
      documents.put(file.sha256(), file.row().file());
    }
    return documents;
  }
}
