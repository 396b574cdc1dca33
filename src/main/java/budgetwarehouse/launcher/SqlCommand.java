package budgetwarehouse.launcher;

import budgetwarehouse.answer.AnswerFile;
import budgetwarehouse.answer.ExportRefused;
import budgetwarehouse.answer.Provenance;
import budgetwarehouse.console.SqlFault;
import budgetwarehouse.cookbook.Cookbook;
import budgetwarehouse.cookbook.Question;
import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.PublishedBuild;
import budgetwarehouse.warehouse.QueryRefused;
import budgetwarehouse.warehouse.QueryWatch;
import budgetwarehouse.warehouse.guard.SqlScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the published warehouse a question in SQL; starts no job framework. */
@Command(
    name = "sql",
    header = "用 SQL 查询已发布的数据仓库（只读）",
    description =
        "语句写在参数里、写在文件里（-f），或从标准输入读取；也可以运行问答手册中的一问（--question）。多条语句以分号隔开，依次作答。在终端上不给语句，则进入控制台。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    footer = {
      "",
      "现成的问法（中文列名的在 分析 中，两种名称都可用）：",
      "  from 分析.查地区('丰润')                from district('丰润')       代码或名称所指的地区",
      "  from 分析.查单位('财政局')              from body('财政局')         编码或名称所指的单位",
      "  from 分析.同类单位('130208', 2023)      from peers('130208', 2023)  一地一年各单位与各地同类",
      "  from 分析.本单位同类('东西湖', 2023)    from peers_of(…, 2023)      一个单位与各地同类",
      "  from 分析.历年('万里街道')              from trend('万里街道')      一个单位的主要金额历年变动",
      "  from 分析.排名('机关运行经费', 2023)    from ranking(…, 2023)       一项金额在同类中的名次",
      "  from 分析.依据('d0e9fb615d9c0379.244')  from evidence(…)            由数字回到原文",
      "问不出结果时报错并说明原因，不以空表作答。"
    })
final class SqlCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before it runs
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "<语句>",
      description = "SQL 语句，如 \"select * from compare.three_public\"")
  private @Nullable String question;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "<文件>",
      description = "从文件读取语句")
  private @Nullable Path file;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--question",
      paramLabel = "<序号>",
      description = "运行问答手册中的一问，连同语句一起列出（--format csv、json 只列答案）")
  private @Nullable Integer number;

  @Option(names = "--questions", description = "列出问答手册中的问题")
  private boolean questions;

  @Option(names = "--cookbook", description = "把问答手册连同答案写成一页 Markdown")
  private boolean cookbook;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<文件>",
      description = "把答案写入 .csv、.xlsx 或 .parquet 文件；不覆盖已有文件，不写入数据仓库自己的文件夹")
  private @Nullable Path output;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException {
    requireOneQuestion();
    PrintWriter out = spec.commandLine().getOut();
    if (questions) {
      new QuestionList(Cookbook.read()).print(format.printer(out));
      return ExitCode.DONE;
    }
    try {
      if (cookbook) {
        writeCookbook(out);
      } else if (isForConsole()) {
        new SqlConsole(data, limits.limits()).run();
      } else {
        answer(out);
      }
      return ExitCode.DONE;
    } catch (QueryRefused refused) {
      throw new Refusal("查询未能执行：" + SqlFault.explained(String.valueOf(refused.getMessage())));
    } catch (ExportRefused refused) {
      throw new Refusal(String.valueOf(refused.getMessage()));
    } catch (UnreadOutput e) {
      return ExitCode.DONE; // whoever read it has seen enough
    }
  }

  private boolean isForConsole() {
    return question == null && file == null && number == null && Home.hasPerson();
  }

  private void writeCookbook(PrintWriter out) throws IOException, QueryRefused {
    try (AnalystSession session = AnalystSession.open(data.published(), limits.limits())) {
      new CookbookDocument(session, out).write(Cookbook.read());
    }
  }

  private void answer(PrintWriter out) throws IOException, QueryRefused {
    List<String> statements = SqlScript.of(statement(out)).statements();
    if (statements.isEmpty()) {
      throw new Refusal("没有给出语句。");
    }
    if (output != null && statements.size() > 1) {
      throw new Refusal("-o 只写一个答案，给出的语句有 " + statements.size() + " 条。");
    }
    try (AnalystSession session = AnalystSession.open(data.published(), limits.limits())) {
      var signal = new CancelOnSignal(session);
      try {
        answer(statements, session, out);
      } finally {
        signal.end();
      }
    }
  }

  private void answer(List<String> statements, AnalystSession session, PrintWriter out)
      throws IOException, QueryRefused {
    for (int i = 0; i < statements.size(); i++) {
      if (i > 0 && !format.isJson()) {
        out.println();
      }
      answer(statements.get(i), session, out);
    }
  }

  private void answer(String statement, AnalystSession session, PrintWriter out)
      throws IOException, QueryRefused {
    if (output == null) {
      session.ask(statement, new WatchedAnswer(format.printer(out), out), QueryWatch.NONE);
      return;
    }
    data.programFolder().requireOutside(output);
    var provenance = new Provenance(statement, PublishedBuild.read(session.views()));
    try (AnswerFile answer = AnswerFile.open(output, provenance, false)) {
      session.ask(statement, answer, QueryWatch.NONE);
      out.println("已写入 " + output + "（" + answer.count() + " 行）");
    }
  }

  private void requireOneQuestion() {
    long asked =
        Stream.of(question != null, file != null, number != null, questions, cookbook)
            .filter(stated -> stated)
            .count();
    if (asked > 1) {
      throw new Refusal("语句、-f、--question、--questions、--cookbook 一次只用一个。");
    }
    if (output != null && (questions || cookbook || isForConsole())) {
      throw new Refusal("-o 写入一个答案：请给出语句、-f 或 --question。");
    }
  }

  private String statement(PrintWriter out) throws IOException {
    if (number == null) {
      return statement();
    }
    Question asked =
        Cookbook.read()
            .question(number)
            .orElseThrow(() -> new Refusal("问答手册中没有第 " + number + " 问；--questions 列出全部问题。"));
    if (format.isTable()) {
      out.println(asked.sql());
    }
    return asked.sql();
  }

  private String statement() throws IOException {
    if (question != null) {
      return question;
    }
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("没有这个文件：" + file);
      }
      return Files.readString(file);
    }
    return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
