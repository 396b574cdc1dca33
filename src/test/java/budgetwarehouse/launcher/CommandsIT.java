package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.job.intake.DataFolder;
import budgetwarehouse.run.SharedRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the command line as an analyst does, over the loaded sample. */
class CommandsIT {
  private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
  private static final String PROJECTS =
      "select count(*) as 项目数, sum(amount_yuan) as amount_yuan from fact_project"
          + " where printed_text = '1.05'";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private int ask(String sql, String format) throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();
    return run("sql", "--data", data, "--format", format, sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          table | 项目数  amount_yuan\\n------  -----------\\n     1     10500.00\\n(1 行)\\n
          csv   | 项目数,amount_yuan\\n1,10500.00\\n
          json  | [\\n{"项目数":1,"amount_yuan":10500.00}\\n]\\n
          """)
  void printsAnAnswerInEachForm(String format, String answer) throws IOException {
    assertThat(ask(PROJECTS, format)).as(err::toString).isEqualTo(ExitCode.DONE);
    assertThat(out).hasToString(answer.replace("\\n", "\n"));
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-- 某局的项目\n", "--\n", "/* 项目 */ "})
  void takesACommentForPartOfTheQuestion(String comment) throws IOException {
    assertThat(ask(comment + PROJECTS, "csv")).as(err::toString).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("10500.00");
  }

  @Test
  void readsTheQuestionFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("问题.sql"), PROJECTS);
    String data = SharedRun.SAMPLE.loaded().data().root().toString();

    assertThat(run("sql", "--data", data, "-f", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("10500.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          selec 1                                     | 语法错误
          select time '24:00:00' as 时刻              | 列“时刻”（TIME）中有一个值读不出来
          from nowhere                                | 没有这个表
          select no_such_column from fact_project     | 没有这一列
          select cast('abc' as integer)               | 值不能转换
          create table x (a integer)                  | 只供查询
          delete from fact_project                    | 只供查询
          drop table finding                          | 只供查询
          attach '/tmp/other.duckdb'                  | 只能查询数据仓库
          copy finding to '/tmp/finding.csv'          | 只能查询数据仓库
          export database '/tmp/export'               | 只能查询数据仓库
          from read_csv('/etc/passwd')                | 只能查询数据仓库
          from read_text('sample-input/manifest.csv') | 只能查询数据仓库
          install httpfs                              | 只能查询数据仓库
          set enable_external_access = true           | 不能更改
          """)
  void refusesInChineseWhatItDoesNotAnswer(String sql, String says) throws IOException {
    assertThat(ask(sql, "table")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).startsWith("查询未能执行：").contains(says);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"more.parquet", "landing/x.csv", "parquet/../x.xlsx"})
  void writesNoAnswerAmongTheProgramsOwnFiles(String name) throws IOException {
    Path data = SharedRun.SAMPLE.loaded().data().root();
    Path file = data.resolve(name);

    assertThat(run("sql", "--data", data.toString(), "-o", file.toString(), "select 1"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(run("review", "--data", data.toString(), "-o", file.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("不能写入数据仓库自己的文件夹"));
    assertThat(file).doesNotExist();
  }

  @Test
  void leavesNoFileOfAnAnswerThatCannotBeRead(@TempDir Path folder) throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();
    String file = folder.resolve("t.csv").toString();

    assertThat(run("sql", "--data", data, "-o", file, "from test_all_types()"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("列“time”（TIME）");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysThatNothingIsPublishedYet(@TempDir Path empty) {
    int exitCode = run("sql", "--data", empty.toString(), "select 1");

    assertThat(exitCode).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("没有已发布的数据仓库", empty.toString(), "请先运行 load");
  }

  @ParameterizedTest
  @CsvSource({
    "--questions, 一次只用一个",
    "--cookbook, 一次只用一个",
    "select 1, 一次只用一个",
    "--file=q.sql, 一次只用一个"
  })
  void answersOneQuestionAtATime(String besides, String says) {
    assertThat(run("sql", "--question", "3", besides)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains(says);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysThatThereIsNoInbox(@TempDir Path empty) {
    Path nowhere = empty.resolve("nowhere");
    Path data = empty.resolve("data");

    assertThat(run("load", "--inbox", nowhere.toString(), "--data", data.toString()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(out.toString()).contains("inbox", nowhere.toString(), "一个存在的文件夹");
    assertThat(data).doesNotExist();
  }

  @Test
  void readsAFileWithoutLoadingIt(@TempDir Path folder) throws IOException {
    Path file = Path.of("sample-input/qinhuangdao-zone-finance-2023-budget.txt");

    assertThat(run("read", file.toString())).as(err::toString).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("文件 " + file, "阅读账", "原文数字", "核对合计", "BUD05", "数据问题")
        .doesNotContain("遗漏数字");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsTheFiguresOfAFileAsCsv() {
    String file = "sample-input/qinhuangdao-zone-finance-2023-budget.txt";

    assertThat(run("read", "--format", "csv", file)).as(err::toString).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .startsWith("文件,页,行,表号,")
        .contains("qinhuangdao-zone-finance-2023-budget.txt,0,");
  }

  @Test
  void saysThatAFileToReadIsNotThere() {
    assertThat(run("read", "no-such.pdf")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("没有这个文件：no-such.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "load",
        "rebuild",
        "read",
        "sql",
        "explain",
        "review",
        "schedule",
        "changes",
        "status"
      })
  void explainsEveryCommandInChinese(String command) {
    String[] call = (command + " --help").strip().split(" ");

    assertThat(run(call)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("用法：", "选项：")
        .doesNotContainPattern("Usage|Options|Commands|Parameters|Show|Print|default");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nope                  | 不认识的参数 nope；可用命令：load、rebuild、read、sql、explain、checks、review、export、compact、doctor、schedule、changes、status
          sql --nope            | 不认识的选项 --nope
          sql --format xml x    | 选项 --format 的值“xml”不能用；可用：table、csv、json
          load --threads        | 缺少选项 --threads 的值
          sql --as-of 三月 x      | 选项 --as-of 的值“三月”不能用
          load a b              | 不认识的参数 a b
          """)
  void saysInChineseWhatIsWrongWithACall(String call, String says) {
    assertThat(run(call.split(" "))).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString())
        .contains("命令有误：" + says, "可用 --help 查看用法")
        .doesNotContainPattern(ENGLISH_SENTENCE);
  }

  @Test
  void writesTheReviewListButOverNoFile(@TempDir Path folder) throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();
    String file = folder.resolve("复核.csv").toString();

    assertThat(run("review", "--data", data)).as(err::toString).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("待核对原因");
    assertThat(run("review", "--data", data, "-o", file)).isEqualTo(ExitCode.DONE);
    assertThat(Path.of(file)).content().startsWith("\ufeff类型,").contains("改为编码");
    assertThat(run("review", "--data", data, "-o", file)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("未覆盖");
  }

  @Test
  void proposesThePublicationsOfTheNextYear() throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();

    assertThat(run("review", "--data", data, "--publications", "2024", "--format", "csv"))
        .as(err::toString)
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .startsWith(
            "division_code,unit_name,fiscal_year,stage,scope,approved_on,due_on,published_on\n")
        .contains(",2024,budget,department,,,\n");
  }

  @Test
  void asksTheWarehouseOfAPastDay(@TempDir Path folder) throws IOException {
    LocalDate day = LocalDate.of(2026, 3, 31);
    Path file = new DataFolder(folder).asOf(day).warehouse();
    Files.createDirectories(file.getParent());
    Files.copy(SharedRun.SAMPLE.loaded().data().warehouse(), file);

    for (String command : List.of("status", "checks", "review")) {
      assertThat(run(command, "--data", folder.toString(), "--as-of", "2026-03-31"))
          .as(err::toString)
          .isEqualTo(ExitCode.DONE);
    }
    assertThat(out.toString()).contains("数据仓库 " + file, "最近一次装载的变化");
    assertThat(run("sql", "--data", folder.toString(), "--as-of", "2026-03-30", "select 1"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("请先运行 rebuild --as-of 2026-03-30");
  }
}
