package budgetwarehouse.job;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.opendata.ExportedPackage;
import budgetwarehouse.opendata.OpenDataExport;
import budgetwarehouse.record.LineageNames;
import budgetwarehouse.record.StepData;
import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.batch.core.job.JobExecutionException;

/** Runs one export of the published warehouse as open data. */
public final class ExportRun implements JobRunner {
  /** Names of all steps that its job can name. */
  static final List<String> STEPS = List.of("export-open-data");

  /** Names of all parameters. */
  static final List<String> PARAMETERS = List.of("data", JobDatabase.PARAMETER, "to");

  private static final String TITLE = "导出开放数据";
  private static final String TO = "to";
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  /** Run an export, say what it wrote, and return the exit code, as a load has them. */
  @Override
  public int run(JobOptions options) {
    var frame = new RunFrame(options, STEPS, "导出");
    return frame.run(() -> run(frame));
  }

  private static int run(RunFrame frame) throws IOException, JobExecutionException {
    JobDefinition job = JobDefinition.read(frame.options().jobFile(), STEPS);
    Map<String, String> values = job.values(frame.options().parameters(), PARAMETERS);
    var place = new JobPlace(JobPlace.data(values), JobPlace.database(values));
    DataFolder data = place.data();
    if (!Files.isRegularFile(data.warehouse())) {
      throw new ConfigurationFault("没有已发布的数据仓库：" + data.warehouse() + "。请先运行 load。");
    }
    String to = values.getOrDefault(TO, "");
    Path into = to.isBlank() ? data.openData() : folder(to);
    Map<String, String> held = Map.of("data", data.root().toString(), TO, into.toString());
    // one export at a time of a data folder, whose runs it settles, and into a folder
    List<Path> locks = List.of(data.exportLock(), into.resolve(".lock"));
    List<Path> loads = List.of(data.lock());
    var locked =
        new RunPlace(place, locks, loads, into, "另一个导出正在进行：" + data.root() + " → " + into, held);
    return frame.locked(job, locked, open -> export(job, data, into, open));
  }

  private static Path folder(String to) {
    Path folder = LoadParameters.path(TO, to);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw LoadParameters.fault(TO, to, "一个文件夹，不存在时会新建");
    }
    return folder;
  }

  private static int export(JobDefinition job, DataFolder data, Path into, OpenRun open)
      throws IOException, JobExecutionException {
    List<ExportedPackage> written = new ArrayList<>();
    return new OneStepRun(job, open, TITLE, "导出失败：")
        .run(
            () -> open.progress().say(exported(data, into, written)),
            () -> buildId(written),
            () -> lineage(data, into, written),
            List.of(into));
  }

  private static StepData lineage(DataFolder data, Path into, List<ExportedPackage> written) {
    LineageNames names = LineageNames.of(data.root());
    Path exported = into.resolve(buildId(written));
    Map<String, Long> counts =
        written.isEmpty()
            ? Map.of()
            : Map.of("rowCount", written.get(0).rows(), "size", written.get(0).bytes());
    return StepData.making(
        names, List.of(names.name(data.warehouse())), names.name(exported), counts);
  }

  // the folder of a package is named by the build
  private static String buildId(List<ExportedPackage> written) {
    return written.isEmpty() ? "" : written.get(0).folder().getFileName().toString();
  }

  // without cause, which says it in English and would be shown instead
  private static ExportedPackage exported(DataFolder data, Path into) throws IOException {
    try {
      return new OpenDataExport().export(data.warehouse(), into);
    } catch (WarehouseFailure e) {
      if (!e.isOfDamage()) {
        throw e;
      }
      String said = RunFailures.rootMessage(e).lines().findFirst().orElse("");
      throw new IOException(
          "已发布的数据仓库文件已损坏：" + data.warehouse() + "；请运行 load，会由数据存储重新建立并发布。数据库原话：" + said);
    }
  }

  private static String exported(DataFolder data, Path into, List<ExportedPackage> written)
      throws IOException {
    long start = System.nanoTime();
    ExportedPackage exported = exported(data, into);
    written.add(exported);
    double seconds = Math.max((System.nanoTime() - start) / NANOS, 1e-3);
    return String.format(
        Locale.ROOT,
        "开放数据 %s：%d 张表，%d 行，%.1f MB，每秒 %.0f 行",
        exported.folder(),
        exported.tables(),
        exported.rows(),
        exported.bytes() / MEGABYTE,
        exported.rows() / seconds);
  }
}
