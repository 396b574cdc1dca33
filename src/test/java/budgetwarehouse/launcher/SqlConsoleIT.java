package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.run.SharedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks to the console of the command line itself, in a process as the launcher starts it. */
class SqlConsoleIT {
  @TempDir private Path home;

  private String talk(String... lines) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dbudgetwarehouse.console=true",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sql",
                "--data",
                SharedRun.SAMPLE.loaded().data().root().toString())
            .redirectErrorStream(true)
            .start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(String.join("\n", lines) + "\n");
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void explainsAFigureBetweenTwoQuestions() throws IOException {
    assertThat(
            talk(
                "select 11 as n;",
                ".explain d0e9fb615d9c0379.244",
                "select 22 as n;",
                ".explain d0e9fb615d9c0379.none",
                "select 33 as n;"))
        .containsSubsequence(
            "11", "数字 d0e9fb615d9c0379.244", "0.58 万元", "该文件的阅读账", "22", "没有主键为", "33");
  }

  @Test
  void describesAViewByANameThatOnlyOneBears() throws IOException {
    assertThat(talk(".describe 三公经费比较")).contains("分析.三公经费比较  ", "数字标识");
  }

  @Test
  void goesOnAfterAValueThatCannotBeRead() throws IOException {
    assertThat(talk("from test_all_types();", "select 44 as n;"))
        .containsSubsequence("列“time”（TIME）", "44");
  }
}
