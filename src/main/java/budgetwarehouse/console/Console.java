package budgetwarehouse.console;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.answer.AnswerFormat;
import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.QueryRefused;
import budgetwarehouse.warehouse.WarehouseFailure;
import budgetwarehouse.warehouse.guard.SqlScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Asks the published warehouse one question after the other.
 *
 * <p>It keeps the warehouse that was published when it was opened, whatever loads publish
 * meanwhile, until it is told to take the newer one.
 */
public final class Console {
  private static final String PROMPT = "数据仓库> ";

  private final Screen screen;
  private final AskedWarehouse asked;
  private final Explainer explainer;
  private final LineReader reader;
  private OpenWarehouse warehouse;
  private AnswerFormat format = AnswerFormat.table;
  private boolean timing = true;
  private String lastStatement = "";
  private @Nullable Path waitingExport;
  private boolean told;

  private Console(Terminal terminal, Path history, AskedWarehouse asked, Explainer explainer)
      throws IOException {
    this.screen = new Screen(terminal);
    this.asked = asked;
    this.explainer = explainer;
    this.warehouse = new OpenWarehouse(asked.file(), asked.limits());
    this.reader = LineEditor.of(terminal, history, () -> warehouse.names());
  }

  /**
   * Talk to the person at this process's terminal until they leave.
   *
   * @param history file of the lines that were entered
   */
  public static void run(Path history, AskedWarehouse asked, Explainer explainer)
      throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      run(terminal, history, asked, explainer);
    }
  }

  /** Talk to the person at a terminal until they leave. */
  static void run(Terminal terminal, Path history, AskedWarehouse asked, Explainer explainer)
      throws IOException {
    var console = new Console(terminal, history, asked, explainer);
    terminal.handle(Terminal.Signal.INT, signal -> console.warehouse.session().cancel());
    try {
      console.talk();
    } finally {
      console.warehouse.close();
    }
  }

  private void talk() throws IOException {
    screen
        .out()
        .println("数据仓库控制台（" + ProgramVersion.CURRENT.name() + "）：" + LoadState.of(warehouse));
    screen.out().println("语句以分号结束；.help 列出命令，.quit 离开。");
    while (true) {
      try {
        tellOfNewer();
        String line = reader.readLine(PROMPT);
        if (line.strip().equals(".quit")) {
          return;
        }
        take(line);
      } catch (UserInterruptException e) {
        // Ctrl-C throws the line away
      } catch (EndOfFileException e) {
        return;
      }
      screen.out().flush();
    }
  }

  private void tellOfNewer() throws IOException {
    if (!told && warehouse.isOutdated()) {
      told = true;
      screen.out().println("已发布更新的数据；此处仍是打开时的一份，.refresh 改查新的。");
    }
  }

  private void take(String line) throws IOException {
    warehouse.session().goOn();
    try {
      if (LineParser.isCommand(line)) {
        new DotCommands(this).run(line.strip());
        return;
      }
      for (String statement : SqlScript.of(line).statements()) {
        ask(statement);
      }
    } catch (QueryRefused refused) {
      String message = String.valueOf(refused.getMessage());
      screen.out().println(SqlFault.explained(message) + Hint.of(message, warehouse.names()));
    } catch (WarehouseFailure e) {
      screen.out().println("数据仓库暂时打不开或读不出，稍后再试。原话：" + e.getMessage());
    } catch (NoSuchFileException e) {
      screen.out().println("没有这个文件：" + e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      screen.out().println(e.getMessage());
    }
  }

  /** Ask, and show the answer or write it to the file that waits for it. */
  void ask(String statement) throws IOException, QueryRefused {
    lastStatement = statement;
    Path target = waitingExport;
    waitingExport = null;
    if (target == null) {
      question().show(statement, format, timing);
    } else {
      question().export(statement, target);
    }
  }

  private Conversation question() throws IOException {
    return new Conversation(screen, warehouse());
  }

  void export(Path target) throws IOException, QueryRefused {
    asked.folder().requireOutside(target);
    if (lastStatement.isEmpty()) {
      waitingExport = target;
      screen.out().println("下一个答案写入 " + target);
    } else {
      question().export(lastStatement, target);
    }
  }

  void explain(String key) throws IOException {
    explainer.explain(key, screen.out());
  }

  void refresh() throws IOException {
    warehouse.close(); // first: one process opens a name once
    reopen();
  }

  private void reopen() throws IOException {
    warehouse = new OpenWarehouse(asked.file(), asked.limits());
    told = false;
    screen.out().println("现为 " + LoadState.of(warehouse));
  }

  void format(AnswerFormat chosen) {
    format = chosen;
  }

  void timing(boolean shown) {
    timing = shown;
  }

  void page(List<String> lines) throws IOException {
    screen.page(lines);
  }

  /** Return the warehouse; one that a refresh closed and could not open is tried once more. */
  OpenWarehouse warehouse() throws IOException {
    if (warehouse.isClosed()) {
      reopen();
    }
    return warehouse;
  }

  AnalystLimits limits() {
    return asked.limits();
  }
}
