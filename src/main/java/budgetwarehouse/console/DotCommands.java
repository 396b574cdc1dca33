package budgetwarehouse.console;

import budgetwarehouse.answer.AnswerFormat;
import budgetwarehouse.answer.CharacterWidth;
import budgetwarehouse.cookbook.Cookbook;
import budgetwarehouse.cookbook.Question;
import budgetwarehouse.warehouse.QueryRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what a line that begins with a dot asks for. */
final class DotCommands {
  private final Console console;

  DotCommands(Console console) {
    this.console = console;
  }

  void run(String line) throws IOException, QueryRefused {
    String[] words = line.split("\\s+", 2);
    String argument = words.length > 1 ? words[1].replaceAll(";\\s*$", "").strip() : "";
    DotCommand command =
        DotCommand.of(words[0])
            .orElseThrow(() -> new IllegalArgumentException("没有命令 " + words[0] + "；.help 列出全部命令。"));
    switch (command) {
      case TABLES -> console.page(tables(argument));
      case DESCRIBE -> console.page(new Description(console.warehouse()).lines(argument));
      case QUESTIONS -> console.page(questions());
      case QUESTION -> question(argument);
      case EXPLAIN -> console.explain(stated(argument, "主键"));
      case FORMAT -> console.format(format(argument));
      case EXPORT -> console.export(Path.of(stated(argument, "文件名")));
      case TIMING -> console.timing(!argument.equals("off"));
      case LIMITS -> console.page(limits());
      case LOAD -> console.page(load());
      case REFRESH -> console.refresh();
      case HELP -> console.page(help());
      case QUIT -> throw new IllegalStateException("the console leaves before");
    }
  }

  private static String stated(String argument, String what) {
    if (argument.isBlank()) {
      throw new IllegalArgumentException("请写出" + what + "。");
    }
    return argument;
  }

  private List<String> tables(String part) throws IOException {
    List<String> found =
        console.warehouse().names().relations().stream()
            .filter(name -> name.contains(part))
            .toList();
    return found.isEmpty() ? List.of("没有名称含有“" + part + "”的表、视图或问法。") : found;
  }

  private static List<String> questions() throws IOException {
    return Cookbook.read().questions().stream()
        .map(question -> "%3d  %s".formatted(question.number(), question.chinese()))
        .toList();
  }

  private void question(String number) throws IOException, QueryRefused {
    Question asked = question(Cookbook.read(), number);
    if (asked == null) {
      throw new IllegalArgumentException("问答手册中没有第 " + number + " 问；.questions 列出全部问题。");
    }
    console.page(asked.sql().lines().toList());
    console.ask(asked.sql().strip());
  }

  private static @Nullable Question question(Cookbook book, String number) {
    return number.matches("\\d{1,4}") ? book.question(Integer.parseInt(number)).orElse(null) : null;
  }

  private static AnswerFormat format(String name) {
    return Arrays.stream(AnswerFormat.values())
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("形式有 table、csv、json。"));
  }

  private List<String> limits() {
    var limits = console.limits();
    return List.of(
        "内存 "
            + limits.memory()
            + "，线程 "
            + limits.threads()
            + "，时间 "
            + limits.time().toSeconds()
            + " 秒",
        "屏幕上至多列出 " + Conversation.MOST_ROWS + " 行，.export 不限行数（.xlsx 至多 1048575 行）",
        "只能查询：不能改数据、读写其他文件、安装扩展、更改设置");
  }

  private List<String> load() throws IOException {
    return List.of(
        LoadState.of(console.warehouse()),
        console.warehouse().isOutdated() ? "已发布更新的数据；.refresh 改查新的。" : "没有更新的数据。");
  }

  private static List<String> help() {
    List<List<String>> lines = Arrays.stream(DotCommand.values()).map(DotCommand::line).toList();
    int widest = lines.stream().mapToInt(line -> CharacterWidth.of(line.get(0))).max().orElse(0);
    return lines.stream().map(line -> padded(line.get(0), widest) + "  " + line.get(1)).toList();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - CharacterWidth.of(text));
  }
}
