package budgetwarehouse.launcher;

import budgetwarehouse.console.DamagedWarehouse;
import budgetwarehouse.warehouse.QueryStuck;
import budgetwarehouse.warehouse.WarehouseFailure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Command line of the warehouse; everything it prints is Chinese, since analysts read it. */
@Command(
    name = "budget-warehouse",
    versionProvider = ProgramLines.class,
    header = "部门预决算公开数据仓库",
    description = "读取区县部门预算、决算和绩效目标，建成可查询、可比较、可追溯到原文的数据仓库。",
    synopsisHeading = "用法：",
    customSynopsis = "budget-warehouse <命令> [选项]%n",
    descriptionHeading = "%n",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footer = {
      "",
      "示例：",
      "  budget-warehouse load                                  装载 sample-input 中的样例",
      "  budget-warehouse rebuild --as-of 2026-03-31            建立该日的数据仓库，不动已发布的",
      "  budget-warehouse read 公开文件.pdf                       试读文件，不装载",
      "  budget-warehouse sql \"from compare.three_public\"        查询已发布的数据仓库",
      "  budget-warehouse explain 9ddc2c1af7a369f8.12           由数字回到原文",
      "  budget-warehouse checks                                各项勾稽检查的结果",
      "  budget-warehouse changes                               最近一次装载改变了什么，为什么",
      "  budget-warehouse review -o 复核清单.csv                  列出待复核的匹配结果",
      "  budget-warehouse export                                导出开放数据（CSV、Parquet、数据包）",
      "  budget-warehouse schedule                              按时间表运行各任务"
    },
    subcommands = {
      LoadCommand.class,
      RebuildCommand.class,
      ReadCommand.class,
      SqlCommand.class,
      ExplainCommand.class,
      ChecksCommand.class,
      ReviewCommand.class,
      ExportCommand.class,
      CompactCommand.class,
      DoctorCommand.class,
      ScheduleCommand.class,
      ChangesCommand.class,
      StatusCommand.class
    })
public final class Main implements Runnable {
  private static final int HELP_WIDTH = 100;
  private static final Pattern SQL_COMMENT = Pattern.compile("--\\s");

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "显示用法")
  private boolean helpAsked;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本：程序、提交、Java、DuckDB、读取规则")
  private boolean versionAsked;

  private Main() {}

  /** Run a command and leave with its exit code. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(out, err, arguments);
    out.flush();
    System.exit(exitCode);
  }

  /** Run a command with its own output, as {@link #main} does. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return commandLine(out, err)
          .execute(Stream.of(arguments).map(Main::noOption).toArray(String[]::new));
    } catch (RuntimeException | Error fault) {
      // the virtual machine would end with 1, which says that something was published; with a
      // heap too small to begin with, the library fails before it has a command
      err.println("程序出错：" + fault);
      fault.printStackTrace(err);
      return ExitCode.FAILED;
    }
  }

  /** Keep the comment that begins a question from being taken for an option. */
  private static String noOption(String argument) {
    return SQL_COMMENT.matcher(argument).lookingAt() ? "\n" + argument : argument;
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(Main::explainWrongCall)
        .setExecutionExceptionHandler(Main::explainFailure);
  }

  @Override
  public void run() {
    if (helpAsked || versionAsked) {
      return; // picocli has printed it
    }
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explainWrongCall(ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("命令有误：" + WrongCall.of(wrong));
    err.println("可用 --help 查看用法。");
    return ExitCode.WRONG_CALL;
  }

  private static int explainFailure(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof Refusal) {
      err.println(failure.getMessage());
      return ExitCode.WRONG_CALL;
    }
    if (failure instanceof WarehouseFailure damage && damage.isOfDamage()) {
      err.println(DamagedWarehouse.explained(damage));
      return ExitCode.FAILED;
    }
    if (failure instanceof QueryStuck) {
      err.println("查询未能执行：" + failure.getMessage() + "。");
      err.flush();
      // its thread never ends, and hooks would wait for it
      Runtime.getRuntime().halt(ExitCode.WRONG_CALL);
    }
    err.println("程序出错：" + failure);
    failure.printStackTrace(err);
    return ExitCode.FAILED;
  }
}
