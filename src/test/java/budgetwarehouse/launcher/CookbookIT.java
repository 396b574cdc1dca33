package budgetwarehouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import budgetwarehouse.cookbook.Cookbook;
import budgetwarehouse.cookbook.Question;
import budgetwarehouse.run.SharedRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The document of the cookbook holds every question with its answer over the sample; {@code
 * -Dexpected.update} writes it anew, and the difference is to be read.
 */
class CookbookIT {
  private static final Path DOCUMENT = Path.of("src/docs/cookbook.md");
  private static final String MARK = "<!-- the questions begin -->\n";
  private static final List<Question> QUESTIONS = Cookbook.read().questions();

  private final StringWriter out = new StringWriter();
  private final PrintWriter console = new PrintWriter(out, true);

  private int ask(String... arguments) throws IOException {
    String data = SharedRun.SAMPLE.loaded().data().root().toString();
    String[] call = new String[arguments.length + 3];
    call[0] = "sql";
    call[1] = "--data";
    call[2] = data;
    System.arraycopy(arguments, 0, call, 3, arguments.length);
    return Main.run(console, console, call);
  }

  @Test
  void theDocumentHoldsEveryQuestionWithItsAnswer() throws IOException {
    assertThat(ask("--cookbook")).as(out::toString).isZero();
    String text = Files.readString(DOCUMENT);
    String before = text.substring(0, text.indexOf(MARK) + MARK.length());
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(DOCUMENT, before + out);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(before + out);
  }

  @Test
  void numbersTheQuestionsFromOneWithoutAGap() {
    assertThat(QUESTIONS)
        .extracting(Question::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, QUESTIONS.size()).boxed().toList())
        .hasSize(25);
  }

  @Test
  void answersOneQuestionAndShowsItsStatement() throws IOException {
    assertThat(ask("--question", "2")).as(out::toString).isZero();
    assertThat(out.toString()).contains("分析.依据", "公务接待费", "(1 行)");
  }

  @Test
  void listsTheQuestions() throws IOException {
    assertThat(ask("--questions")).isZero();
    assertThat(out.toString()).contains(QUESTIONS.get(0).chinese(), "(25 行)");
  }

  @Test
  void saysThatThereIsNoSuchQuestion() throws IOException {
    assertThat(ask("--question", "99")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(out.toString()).contains("没有第 99 问", "--questions");
  }

  @Test
  void refusesWhatHasNoAnswerAndSaysWhatThereIs() throws IOException {
    assertThat(ask("select count(*) from peers('普陀区', 1999)")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(out.toString()).contains("这样问没有答案", "上海市普陀区没有 1999 年", "2025");
  }
}
