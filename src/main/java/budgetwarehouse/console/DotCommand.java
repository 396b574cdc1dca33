package budgetwarehouse.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Commands of the console, which begin with a dot. */
enum DotCommand {
  TABLES(".tables", "[名称的一部分]", "列出表、视图与问法"),
  DESCRIBE(".describe", "表名", "各列的类型与说明、行数、样例"),
  QUESTIONS(".questions", "", "列出问答手册中的问题"),
  QUESTION(".question", "序号", "运行问答手册中的一问"),
  EXPLAIN(".explain", "主键", "由 figure_key、indicator_key 回到原文"),
  FORMAT(".format", "table|csv|json", "答案的形式"),
  EXPORT(".export", "文件.csv|.xlsx|.parquet", "把上一个答案（尚无则下一个）写入文件"),
  TIMING(".timing", "on|off", "是否列出用时"),
  LIMITS(".limits", "", "内存、线程、时间的限额"),
  LOAD(".load", "", "所查的是哪一次装载，有无更新的"),
  REFRESH(".refresh", "", "改查最近一次发布的数据"),
  HELP(".help", "", "列出命令"),
  QUIT(".quit", "", "离开（或按 Ctrl-D）");

  private final String word;
  private final String argument;
  private final String says;

  DotCommand(String word, String argument, String says) {
    this.word = word;
    this.argument = argument;
    this.says = says;
  }

  static Optional<DotCommand> of(String word) {
    return Arrays.stream(values()).filter(command -> command.word.equals(word)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(command -> command.word).toList();
  }

  /** Return its line in the list of commands. */
  List<String> line() {
    return List.of((word + " " + argument).strip(), says);
  }
}
