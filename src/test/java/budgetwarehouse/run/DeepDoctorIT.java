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
    Diagnosis deep = examined(true);
    Diagnosis shallow = examined(false);

    assertThat(deep.mark()).isEqualTo(Mark.WELL);
    assertThat(deep.says()).contains("全部", "逐块读过", "Parquet");
    assertThat(shallow.mark()).isEqualTo(Mark.WELL);
    assertThat(shallow.says()).contains("只读审计所涉的数据");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.8})
  void findsASpoiltByteOfTheWarehouse(double place) throws IOException {
    flip(data.warehouse(), place);

    Diagnosis deep = examined(true);

    assertThat(deep.mark()).isEqualTo(Mark.ILL);
    assertThat(deep.says()).contains(data.warehouse().toString());
  }

  @Test
  void findsASpoiltByteOfACopy() throws IOException {
    Path copy = data.parquet().resolve("printed.figure/printed.figure.parquet");
    flip(copy, 0.4);

    Diagnosis deep = examined(true);

    assertThat(deep.mark()).isEqualTo(Mark.ILL);
    assertThat(deep.says()).contains(copy.toString());
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
