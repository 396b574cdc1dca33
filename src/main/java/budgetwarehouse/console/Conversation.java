package budgetwarehouse.console;

import budgetwarehouse.answer.AnswerFile;
import budgetwarehouse.answer.AnswerFormat;
import budgetwarehouse.answer.Provenance;
import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.QueryRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One question at a terminal: its progress, then its answer on the screen or in a file. */
final class Conversation {
  /** Rows that the screen keeps; more are for a file. */
  static final int MOST_ROWS = 10_000;

  private static final double NANOS_IN_SECOND = 1e9;

  private final Screen screen;
  private final OpenWarehouse warehouse;

  Conversation(Screen screen, OpenWarehouse warehouse) {
    this.screen = screen;
    this.warehouse = warehouse;
  }

  void show(String statement, AnswerFormat format, boolean timing)
      throws IOException, QueryRefused {
    long start = System.nanoTime();
    var kept = new KeptAnswer(MOST_ROWS);
    try {
      ask(statement, kept);
    } catch (EnoughRows e) {
      // the answer says that there is more
    }
    List<String> lines = new ArrayList<>(lines(kept, format));
    if (timing) {
      lines.add("用时 %.2f 秒".formatted((System.nanoTime() - start) / NANOS_IN_SECOND));
    }
    screen.page(lines);
  }

  private List<String> lines(KeptAnswer kept, AnswerFormat format) throws IOException {
    if (format == AnswerFormat.table) {
      return new Screenful(kept, screen.width()).lines();
    }
    var text = new StringWriter();
    Answer printer = format.printer(new PrintWriter(text));
    printer.begin(kept.columns());
    for (var row : kept.rows()) {
      printer.row(row);
    }
    printer.end();
    List<String> lines = new ArrayList<>(text.toString().lines().toList());
    if (kept.isCut()) {
      lines.add("只列出前 " + kept.rows().size() + " 行，还有更多；用 .export 取全部。");
    }
    return lines;
  }

  void export(String statement, Path target) throws IOException, QueryRefused {
    boolean replace =
        Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
            && screen.agrees(target + " 已存在，要覆盖吗");
    var provenance = new Provenance(statement, warehouse.build());
    try (AnswerFile answer = AnswerFile.open(target, provenance, replace)) {
      ask(statement, answer);
      screen.out().println("已写入 " + target + "（" + answer.count() + " 行）");
    }
  }

  private void ask(String statement, Answer answer) throws IOException, QueryRefused {
    var progress = new ProgressLine(screen);
    try {
      warehouse.session().ask(statement, answer, progress);
    } finally {
      progress.end();
    }
  }
}
