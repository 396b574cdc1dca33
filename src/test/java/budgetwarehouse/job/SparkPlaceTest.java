package budgetwarehouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkPlaceTest {
  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void buildTheProgram() throws Exception {
    program = Files.createDirectories(folder.resolve("spark"));
    Files.createDirectories(program.resolve("app"));
    Files.createFile(program.resolve("app/budget-warehouse.jar"));
    Files.createFile(program.resolve("app/jsoup-1.jar"));
  }

  @Test
  void callsTheScriptOfAnInstalledSpark() throws Exception {
    Path home = folder.resolve("installed");
    Files.createDirectories(home.resolve("bin"));
    Path script = Files.createFile(home.resolve("bin/spark-submit"));
    assertThat(script.toFile().setExecutable(true)).isTrue();

    ProcessBuilder call =
        place(home, "--master yarn  --executor-memory 2g").call("Main", List.of("x"));

    assertThat(call.command())
        .startsWith(
            script.toString(), "--master", "yarn", "--executor-memory", "2g", "--class", "Main")
        .containsSubsequence(
            "--jars",
            program.resolve("app/jsoup-1.jar").toString(),
            program.resolve("app/budget-warehouse.jar").toString(),
            "x");
    assertThat(call.environment()).containsEntry("SPARK_HOME", home.toString());
  }

  @Test
  void callsSparkFromItsJarsWhereThereIsNoScript() throws Exception {
    Files.createDirectories(program.resolve("jars"));

    ProcessBuilder call = place(program, "--master local[2]").call("Main", List.of());

    assertThat(call.command())
        .contains("-cp", program.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit");
  }

  @Test
  void saysWhatIsMissingAndWhatHelps() throws Exception {
    assertThatThrownBy(() -> place(folder.resolve("none"), "").call("Main", List.of()))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("没有 Apache Spark：" + folder.resolve("none"))
        .hasMessageContaining("SPARK_HOME");
    Files.delete(program.resolve("app/budget-warehouse.jar"));
    assertThatThrownBy(() -> place(program, "").call("Main", List.of()))
        .isInstanceOf(ConfigurationFault.class)
        .hasMessageContaining("没有 Spark 用的程序：" + program.resolve("app"))
        .hasMessageContaining("mvn -q -Pspark -DskipTests package");
  }

  private SparkPlace place(Path home, String options) {
    return SparkPlace.of(
        Map.of(
            "spark-program", program.toString(),
            "spark-home", home.toString(),
            "spark-options", options),
        folder.resolve("jobs"));
  }
}
