package budgetwarehouse.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who asks the same question on the command line again and again, a process each time,
 * from the first publication on.
 */
final class AskingAnalyst implements AutoCloseable {
  private final Path warehouse;
  private final List<String> command;
  private final List<String> answers = new ArrayList<>();
  private final Thread thread = new Thread(this::ask, "analyst");
  private volatile boolean over;

  /**
   * Begin to ask.
   *
   * @param warehouse published file
   * @param question its answer is one row
   */
  AskingAnalyst(Path warehouse, String question) {
    this.warehouse = warehouse;
    Path data = warehouse.toAbsolutePath().getParent();
    this.command =
        List.of(
            "jobs/budget-warehouse", "sql", "--data", data.toString(), "--format", "csv", question);
    thread.start();
  }

  private void ask() {
    try {
      while (!over) {
        if (answers.isEmpty() && !Files.exists(warehouse)) {
          Thread.sleep(20);
        } else {
          answers.add(answer());
        }
      }
    } catch (IOException e) {
      answers.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String answer() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? printed.substring(printed.indexOf('\n') + 1) : printed;
  }

  /** Return the answers so far that differ from the one before. */
  List<String> differentAnswers() {
    List<String> different = new ArrayList<>();
    for (String answer : answers) {
      if (different.isEmpty() || !different.get(different.size() - 1).equals(answer)) {
        different.add(answer);
      }
    }
    return different;
  }

  /** Ask no more. */
  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
