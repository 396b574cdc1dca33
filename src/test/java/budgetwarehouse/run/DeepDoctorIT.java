package budgetwarehouse.run;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.JobDefinition;
import budgetwarehouse.job.JobPlace;
import budgetwarehouse.job.doctor.Diagnosis;
import budgetwarehouse.job.doctor.Diagnosis.Mark;
import budgetwarehouse.job.doctor.Doctor;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** The doctor over the sample's warehouse, in which single bytes are spoilt. */
class DeepDoctorIT {
  @TempDir private Path root;
  private DataFolder data;

  @BeforeEach
  void copyTheSample() throws IOException {
    data = new DataFolder(root.resolve("data"));
    FileSystemUtils.copyRecursively(SharedRun.SAMPLE.loaded().data().root(), data.root());
  }

  @Test
  void saysWhatItLookedAt() throws IOException {
    assertThat(examined(true).mark()).isEqualTo(Mark.WELL);
    assertThat(examined(true).says()).contains("全部", "逐块读过", "Parquet");
    assertThat(examined(false).mark()).isEqualTo(Mark.WELL);
    assertThat(examined(false).says()).contains("只读审计所涉的数据");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.2, 0.7, 0.8})
  void findsASpoiltByteOfTheWarehouse(double place) throws IOException {
    flip(data.warehouse(), place);

    assertThat(examined(true).mark()).isEqualTo(Mark.ILL);
    assertThat(examined(true).says()).contains(data.warehouse().toString());
  }

  @Test
  void findsASpoiltByteOfACopy() throws IOException {
    Path copy = data.parquet().resolve("printed.figure/printed.figure.parquet");
    flip(copy, 0.4);

    assertThat(examined(true).mark()).isEqualTo(Mark.ILL);
    assertThat(examined(true).says()).contains(copy.toString());
  }

  private Diagnosis examined(boolean deep) throws IOException {
    JobDefinition job = JobDefinition.read(Path.of("jobs/load-disclosures.yaml"));
    var place = new JobPlace(data, JobPlace.of(job).database());
    return new Doctor()
        .examine(place, deep).stream()
            .filter(one -> one.subject().equals("已发布的数据仓库"))
            .findFirst()
            .orElseThrow();
  }

  private static void flip(Path file, double place) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) (bytes.length * place)] ^= (byte) 0xff;
    Files.write(file, bytes);
  }
}
