package budgetwarehouse.province;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.JobOptions;
import budgetwarehouse.job.LoadRun;
import budgetwarehouse.job.StandardStages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads a small made province with many errors and holds its scores. */
class ProvinceScoreIT {
  /** Subdistricts, then hospitals and clinics, which have money of their own. */
  private static final Province SMALL =
      new Province(3, List.of(0), 46, 10, ProvinceInbox.FIRST_YEAR, 1);

  private static final double FAULT_RATE = 0.4;

  @TempDir static Path folder;
  private static ProvinceScore score;

  @BeforeAll
  static void load() throws Exception {
    Path inbox = folder.resolve("inbox");
    Path data = folder.resolve("data");
    new ProvinceInbox(SMALL, inbox, FAULT_RATE).write();
    var console = new StringWriter();
    Map<String, String> parameters =
        Map.of("inbox", inbox.toString(), "data", data.toString(), "load-date", "2026-11-01");
    Path job = Path.of("src/test/resources/province/load.yaml");
    int exitCode =
        new LoadRun(StandardStages.stages())
            .run(new JobOptions(job, parameters, new PrintWriter(console), false));
    assertThat(exitCode).as(console.toString()).isLessThanOrEqualTo(LoadRun.FAULTS_IN_DATA);
    score = ProvinceScore.of(SMALL, FAULT_RATE, data);
  }

  @Test
  void readsEveryFigureOfEveryFormatAndNoOther() {
    Tally.Total total = score.formats().total();

    assertThat(total.expected()).isGreaterThan(2000);
    assertThat(total.missing()).as(score.page()).isZero();
    assertThat(total.wrong()).as(score.page()).isZero();
  }

  @Test
  void holdsEveryFactOfDocumentsWhoseErrorLeavesThemAlone() {
    Tally.Total total = score.facts().total();

    assertThat(total.expected()).isGreaterThan(200);
    assertThat(total.missing()).as(score.page()).isZero();
    assertThat(total.wrong()).as(score.page()).isZero();
  }

  @Test
  void noticesEveryPlantedError() {
    NoticedFaults faults = score.faults();

    assertThat(faults.planted()).hasSizeGreaterThan(5);
    assertThat(faults.planted()).as(score.page()).allMatch(fault -> faults.missed(fault) == 0);
  }

  @Test
  void saysNothingOfBodiesWithoutAnError() {
    assertThat(score.faults().cleanDocuments()).isPositive();
    assertThat(score.faults().falseAlarms()).as(score.page()).isEmpty();
  }
}
