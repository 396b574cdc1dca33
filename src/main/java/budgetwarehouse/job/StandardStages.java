package budgetwarehouse.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetwarehouse.change.ChangePublication;
import budgetwarehouse.comparison.ComparisonPublication;
import budgetwarehouse.comparison.ReviewFile;
import budgetwarehouse.dictionary.DictionaryPublication;
import budgetwarehouse.finding.Severity;
import budgetwarehouse.inspection.InspectedLoad;
import budgetwarehouse.inspection.InspectionPublication;
import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.normalisation.Normalisation;
import budgetwarehouse.normalisation.override.OverrideAccount;
import budgetwarehouse.normalisation.override.OverrideList;
import budgetwarehouse.normalisation.override.OverrideTargets;
import budgetwarehouse.reading.StandardExtraction;
import budgetwarehouse.site.SiteLoad;
import budgetwarehouse.site.SitePublication;
import budgetwarehouse.store.Receipts;
import budgetwarehouse.warehouse.AuditFailure;
import budgetwarehouse.warehouse.AuditReport;
import budgetwarehouse.warehouse.BuiltWarehouse;
import budgetwarehouse.warehouse.FormerWarehouse;
import budgetwarehouse.warehouse.HandOff;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.PublishedWarehouse;
import budgetwarehouse.warehouse.StopMeasure;
import budgetwarehouse.warehouse.WarehouseAudit;
import budgetwarehouse.warehouse.WarehouseBuild;
import budgetwarehouse.warehouse.WarehousePublication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The stages as the warehouse really runs them. */
public final class StandardStages {
  /** Name of the build in its folder. */
  static final String BUILD = "current";

  private StandardStages() {}

  /** Wire every stage to its package. */
  public static Stages stages() {
    return new Stages(
        StandardExtraction.function(),
        StandardStages::normaliseFacts,
        build -> WarehouseBuild.build(handOff(build), build.folder(), BUILD),
        StandardStages::checkWarehouse,
        StandardStages::publishWarehouse,
        StandardStages::publishComparisons,
        StandardStages::publishInspections,
        StandardStages::publishChanges,
        StandardStages::published);
  }

  private static void normaliseFacts(Build build) throws IOException {
    Normalisation matchers = Normalisation.standard();
    Optional<Path> path = build.overrides();
    Optional<OverrideFile> file =
        path.isPresent() ? Optional.of(OverrideFile.read(path.get())) : Optional.empty();
    OverrideTargets targets = OverrideTargets.standard(matchers);
    OverrideList overrides =
        file.map(read -> decisions(read, targets, build)).orElseGet(OverrideList::none);
    OverrideAccount account =
        new MatchingStage(matchers, overrides)
            .match(handOff(build), build.folder().resolve("questions"));
    OverrideReport.of(file, account).write(build.folder());
    ExpectationFolder lists =
        build.lookBack().isPresent()
            ? ExpectationFolder.readAsOf(build.expectations(), build.loadDate())
            : ExpectationFolder.read(build.expectations(), build.loadDate());
    lists.write(handOff(build).matches());
  }

  // whoever looks back knows no decision that was made later
  private static OverrideList decisions(OverrideFile file, OverrideTargets targets, Build build) {
    return build.lookBack().isPresent()
        ? file.decisionsAsOf(targets, build.loadDate())
        : file.decisions(targets, build.loadDate());
  }

  private static List<FailedCheck> checkWarehouse(Build build) {
    BuiltWarehouse warehouse = BuiltWarehouse.in(build.folder(), BUILD);
    AuditReport report = WarehouseAudit.audit(warehouse);
    Map<String, List<AuditFailure>> audits =
        report.failures().stream().collect(groupingBy(AuditFailure::audit, TreeMap::new, toList()));
    return Stream.concat(
            audits.values().stream().map(StandardStages::failedCheck),
            build.stopRules().broken(StopMeasure.of(warehouse)).stream())
        .toList();
  }

  private static FailedCheck failedCheck(List<AuditFailure> rows) {
    AuditFailure first = rows.get(0);
    return new FailedCheck(first.audit(), first.says(), Severity.ERROR, rows.size());
  }

  // The audits run once more: what is published was audited, also when the run was resumed here.
  private static void publishWarehouse(Build build) throws IOException {
    AuditReport report = WarehouseAudit.audit(BuiltWarehouse.in(build.folder(), BUILD));
    DataFolder results = build.results();
    if (build.lookBack().isPresent()) {
      publishPastDay(build, build.lookBack().get(), report);
    } else {
      WarehousePublication.publish(
          report, results.warehouse(), results.parquet(), results.former(build.run()));
      new BuiltStars(build).publish();
    }
  }

  // nobody asks what changed from one past day to the next; copies of an older build would mislead
  private static void publishPastDay(Build build, LookBack day, AuditReport report) {
    DataFolder results = build.results();
    if (day.hasCopies()) {
      WarehousePublication.publish(report, results.warehouse(), results.parquet());
      return;
    }
    WarehousePublication.publishFile(report, results.warehouse());
    try {
      for (Path copies :
          List.of(
              results.parquet(),
              results.comparisons(build.run()),
              results.inspections(build.run()))) {
        FileSystemUtils.deleteRecursively(copies);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the copies of an older build", e);
    }
  }

  /** Finish what a process was killed over while it published; its lock is ours now. */
  static void finishPublication(Path buildFolder, DataFolder data) throws IOException {
    WarehousePublication.finish(BuiltWarehouse.in(buildFolder, BUILD), data.parquet());
  }

  // the files for spreadsheets and the site are made of the same rows and do not need each other
  private static void publishComparisons(Build build) throws IOException {
    Path folder = build.results().comparisons(build.run());
    SideBySide.run(() -> publishSite(build, folder), () -> publishSheets(build, folder));
  }

  private static void publishSite(Build build, Path folder) throws IOException {
    try (PublishedWarehouse warehouse = open(build)) {
      LocalDate day = dataDay(PublishedBuild.read(warehouse.views()), build);
      var load = new SiteLoad(build.run(), day, build.results().inspections(build.run()));
      new SitePublication(warehouse).publish(folder, load);
      new DictionaryPublication(warehouse).write(folder.resolve(DictionaryPublication.NAME));
    }
  }

  private static void publishSheets(Build build, Path folder) throws IOException {
    try (PublishedWarehouse warehouse = open(build)) {
      new ComparisonPublication().publish(warehouse.views(), folder);
      new ReviewFile(warehouse.views()).write(folder.resolve(ReviewFile.NAME));
    }
  }

  private static PublishedWarehouse open(Build build) {
    return PublishedWarehouse.openToPublish(
        build.results().warehouse(), build.folder().resolve("spill"));
  }

  private static void publishInspections(Build build) throws IOException {
    try (PublishedWarehouse warehouse = open(build)) {
      PublishedBuild published = PublishedBuild.read(warehouse.views());
      var load = new InspectedLoad(build.run(), dataDay(published, build), published.buildId());
      new InspectionPublication(warehouse).publish(build.results().inspections(build.run()), load);
    }
  }

  // a rebuild brings no data: its pages are of the day of the last load that did
  private static LocalDate dataDay(PublishedBuild published, Build build) {
    String date = published.dataDate();
    return date.isEmpty() ? build.loadDate() : LocalDate.parse(date);
  }

  private static void publishChanges(Build build) throws IOException {
    Optional<Path> former = FormerWarehouse.of(build.data().former(build.run()));
    Path folder = build.data().changes(build.run());
    ChangePublication.clearUnfinished(build.data().changes());
    if (former.isPresent()) {
      ChangePublication.publishRun(build.run(), former.get(), build.data().warehouse(), folder);
    } else {
      ChangePublication.publishFirst(build.run(), folder);
    }
  }

  private static Optional<PublishedAccount> published(Build build) {
    try (PublishedWarehouse warehouse = open(build)) {
      return Optional.of(PublishedAccount.of(warehouse));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到 " + build.results().warehouse(), e);
    }
  }

  /** Say what a build is made of. */
  static HandOff handOff(Build build) {
    Path store = build.data().store();
    return new HandOff(
        store,
        Integer.toString(build.extractorVersion()),
        build.folder().resolve("match"),
        lastLoad(build, store),
        Optional.of(build.loadDate()));
  }

  private static OptionalInt lastLoad(Build build, Path store) {
    if (build.lookBack().isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return Receipts.of(store).lastLoad(build.lookBack().get().day());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the receipts in " + store, e);
    }
  }
}
